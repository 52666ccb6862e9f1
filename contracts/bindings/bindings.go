// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// Assignment is an auto generated low-level Go binding around an user-defined struct.
type Assignment struct {
	Node       uint32
	Generation uint32
	Since      uint64
	CumUp      int64
	Block      uint64
	Attempt    uint8
}

// Certificate is an auto generated low-level Go binding around an user-defined struct.
type Certificate struct {
	Set           VotingSet
	Signature     []byte
	NonSigners    []uint32
	NonSignerKeys []byte
	QueueKeys     []byte
}

// Debit is an auto generated low-level Go binding around an user-defined struct.
type Debit struct {
	Node   uint32
	Epochs uint32
}

// HostView is an auto generated low-level Go binding around an user-defined struct.
type HostView struct {
	Owner    common.Address
	Status   uint8
	Domain   uint16
	Capacity uint16
	Drivers  uint8
}

// Incident is an auto generated low-level Go binding around an user-defined struct.
type Incident struct {
	Kind          uint8
	Node          uint32
	Members       uint32
	OpenedEpoch   uint64
	ResolvedEpoch uint64
}

// NetworkState is an auto generated low-level Go binding around an user-defined struct.
type NetworkState struct {
	Seq            uint64
	Digest         [32]byte
	SettledEpoch   uint64
	AttestedEpochs uint64
	SetVersion     uint32
	SetHash        [32]byte
	UpUnits        uint32
	QueueHead      uint32
	QueueTail      uint32
	Nodes          uint32
	Incidents      uint32
	Bootstrapped   bool
	Funded         *big.Int
	Paid           *big.Int
	Owed           *big.Int
}

// NodeView is an auto generated low-level Go binding around an user-defined struct.
type NodeView struct {
	Owner       common.Address
	Agent       common.Address
	Status      uint8
	Queued      uint8
	Member      bool
	Units       uint32
	Domain      uint16
	Capacity    uint16
	Drivers     uint8
	Incident    uint32
	StatusBlock uint64
	DrainUntil  uint64
	CumUp       int64
	Accrued     *big.Int
	KeyHash     [32]byte
}

// Params is an auto generated low-level Go binding around an user-defined struct.
type Params struct {
	Genesis             uint64
	SlotSeconds         uint32
	SlotsPerEpoch       uint32
	QuorumBps           uint16
	SystemicBps         uint16
	QuietEpochs         uint32
	RecoverySeconds     uint32
	WindowSeconds       uint32
	LastResortSeconds   uint32
	EvictSeconds        uint32
	UnbondingSeconds    uint32
	BeaconLagSeconds    uint32
	MaxBeaconAgeEpochs  uint32
	MaxTransitions      uint16
	MaxRun              uint16
	MaxNodes            uint16
	BootstrapTime       uint64
	BootstrapMinNodes   uint16
	BootstrapMinOwners  uint16
	MinUnits            uint32
	MaxUnits            uint32
	StakePerUnit        *big.Int
	CapacityPerUnit     uint16
	QueueDeposit        *big.Int
	RateMax             *big.Int
	HorizonEpochs       uint32
	ScoreBad            uint8
	ScoreGood           uint8
	ScoreDown           uint8
	ReturnFirst         uint16
	ReturnCap           uint16
	ReturnForgetSeconds uint32
}

// Registration is an auto generated low-level Go binding around an user-defined struct.
type Registration struct {
	Agent             common.Address
	PublicKey         []byte
	ProofOfPossession []byte
	PeerKey           [32]byte
	Domain            string
	Units             uint32
	Capacity          uint16
	Drivers           uint8
	Multiaddrs        string
}

// Statement is an auto generated low-level Go binding around an user-defined struct.
type Statement struct {
	Version     uint8
	Seq         uint64
	PrevDigest  [32]byte
	SetVersion  uint32
	SetHash     [32]byte
	FromEpoch   uint64
	ToEpoch     uint64
	BeforeGap   bool
	Transitions []Transition
	Debits      []Debit
	Evidence    [32]byte
}

// Transition is an auto generated low-level Go binding around an user-defined struct.
type Transition struct {
	Epoch      uint64
	Kind       uint8
	Node       uint32
	Item       uint64
	Generation uint32
}

// VotingSet is an auto generated low-level Go binding around an user-defined struct.
type VotingSet struct {
	AggregateKey []byte
	Weight       uint32
	Count        uint32
}

// WorkParams is an auto generated low-level Go binding around an user-defined struct.
type WorkParams struct {
	MinPrice        *big.Int
	MinTermEpochs   uint32
	Samples         uint8
	MovesPerEpoch   uint16
	ReceivePerEpoch uint16
	Bounty          *big.Int
	MaxAttempts     uint8
}

// WorkloadSpec is an auto generated low-level Go binding around an user-defined struct.
type WorkloadSpec struct {
	Spec         string
	Driver       uint8
	Replicas     uint8
	MaxPerDomain uint8
	Price        *big.Int
	Escrow       *big.Int
}

// WorkloadView is an auto generated low-level Go binding around an user-defined struct.
type WorkloadView struct {
	Owner        common.Address
	Driver       uint8
	Replicas     uint8
	MaxPerDomain uint8
	Closed       bool
	Revision     uint32
	Price        *big.Int
	Escrow       *big.Int
	EndsAt       uint64
}

// BLSMetaData contains all meta data concerning the BLS contract.
var BLSMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"publicKey\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"checkPossession\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"aggregateKey\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"nonSignerKeys\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"checkSignature\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"cid\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"text\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"keys\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"minus\",\"type\":\"uint256\"}],\"name\":\"combine\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"sum\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"message\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"tag\",\"type\":\"bytes\"}],\"name\":\"hashToG1\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"point\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"publicKey\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"message\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"tag\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"verify\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"BadLength\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PointAtInfinity\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PointInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ProofOfPossessionInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"SignatureInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"}],\"name\":\"TagTooLong\",\"type\":\"error\"}]",
	ID:  "34d23ddaee48904c6c566425acbfa0fc0e",
	Bin: "0x60808060405234601957610d6d908161001e823930815050f35b5f80fdfe60406080815260049081361015610014575f80fd5b5f3560e01c8063067874cf1461047d57806345ca6339146103a65780635c5bd2341461029f578063c61c0c99146101ed578063cfc684ea146101215763f0b18a531461005e575f80fd5b8060031936011261011d5767ffffffffffffffff91803583811161011d576100899036908301610520565b909360243590811161011d57610119946100b66100af6100c4956100be94369101610520565b36916105c4565b9236916105c4565b90610655565b90603060506100d360606105a8565b936100e084519586610572565b60608552826100ef60606105a8565b6020870190601f190136823760108301905e01605084015e5191829160208352602083019061054e565b0390f35b5f80fd5b5090606036600319011261011d5767ffffffffffffffff91813583811161011d5761014f9036908401610520565b939060243591821161011d5761017661016e6101819336908701610520565b9690926105fa565b946044359186610a4a565b61018b60c06105a8565b9161019882519384610572565b60c083526101a660c06105a8565b60209490601f190136858701375f5b8281106101d1578351602080825281906101199082018861054e565b600190603060108260061b850101888284028901015e016101b5565b50602036600319011261011d5761011991359061020a603b6105a8565b9161021782519384610572565b603b8352610225603b6105a8565b602084019190601f1901368337606261027873ffffffffffffffffffffffffffffffff0000000061026e8460801c73017112200000000000000000000000000000000017610bb1565b9360201b16610bb1565b9253602184015265ffffffffffff191660418301525191829160208352602083019061054e565b50608036600319011261011d5767ffffffffffffffff9060243582811161011d576102cd9036908501610520565b9160443584811161011d576102e59036908701610520565b9160643595861161011d5761031c61038b9261031261030a6103919936908c01610520565b9890976105fa565b945f199186610a4a565b610326602b6105a8565b61033282519182610572565b602b81527f424c535f5349475f424c53313233383147315f584d443a5348412d3235365f5360208201526a5357555f524f5f504f505f60a81b82820152610386825192893560208501526020845283610572565b610655565b90610891565b1561039857005b6337e8456b60e01b5f908152fd5b50606036600319011261011d5767ffffffffffffffff9060243582811161011d576103d49036908501610520565b9160443593841161011d5761038b6103fd6103f56104689636908901610520565b9590946105fa565b91610408602b6105a8565b61041482519182610572565b602b81527f424c535f504f505f424c53313233383147315f584d443a5348412d3235365f5360208201526a5357555f524f5f504f505f60a81b82820152610386825192893560208501526020845283610572565b1561046f57005b638f7c113960e01b5f908152fd5b50608036600319011261011d5767ffffffffffffffff823581811161011d576104a99036908501610520565b9060243583811161011d576104c19036908701610520565b909560443585811161011d576104da9036908301610520565b92909160643596871161011d576020986100b661038b9461050f6105076100be956105179c369101610520565b9a90996105fa565b9636916105c4565b90519015158152f35b9181601f8401121561011d5782359167ffffffffffffffff831161011d576020838186019501011161011d57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b90601f8019910116810190811067ffffffffffffffff82111761059457604052565b634e487b7160e01b5f52604160045260245ffd5b67ffffffffffffffff811161059457601f01601f191660200190565b9291926105d0826105a8565b916105de6040519384610572565b82948184528183011161011d578281602093845f960137010152565b919060c0810361063e57506040519161020083016040525f5b6004811061061f575050565b8060019160061b85015f81526030906010828402860191013701610613565b63173945d960e11b5f5260045260c060245260445ffd5b9190825160ff811161087f57508251926040918251948560209180838084019601865e8082019060ff60f81b9060f81b168382015203906106a060216001938481018a520188610572565b805f8651946106ec6063878580820194868652868d840152805191829101606084015e8101600160f71b60608201528d5190818c8583015e018583820152036043810189520187610572565b875195518091875e85019481865280600296039060025afa1561087557909295915f51928551936107476041868681019b848d528a820195600160f81b87525180918484015e81015f83820152036021810188520186610572565b85938751998a9661018088018a5251905f945b600486106108315750505050505060808301938585528060a08501528560c0850152806101208501536f1a0111ea397fe69a4b1ba7b6434bacd76101218501527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab6101418501525f9160e085015b8184106108095750505050608080938580850160105afa16928160105afa1660808361010081600b5afa16156107fa57565b634829502760e11b5f5260045ffd5b9193839695508785929460061b8b018181865e60e18860055afa1695019188949593916107c8565b919395979683868b998160059d9597999d1b0190610866575b838c01855386868c5afa16980193918b9795939198969861075a565b601f198101518918865261084a565b84513d5f823e3d90fd5b63226b3b6160e11b5f5260045260245ffd5b90919260608103610a3357506109ef906101009060806108b0836105a8565b946108be6040519687610572565b8386527f993923066dddaf1040bc3ff59f825c78df74f2d75467e25e0f55f8a00fa030ed8460208801976f024aa2b2f08f0a91260805272dc5105189527fc6e47ad4fa403b02b4510b647ae3d1770bac0326a805bbefd48056c8c121bdb860408201526f13e02b6052719f607dacd3a088274f6560608201527f596bd0d09920b61ab5da61bbdc7f5049334cf11213945d57e5ac7d055d042b7e858201526f0d1b3cc2c7027888be51d9ef691d77bc60a08201527fb679afda66c73f17f9ee3837a55024f78c71363275a75d75d86bab79f74782aa60c08201526f13fa4d4a0ad8b1ce186ed5061789213d60e0820152015283604051966030806103009a8b8b016040525f8b52818160108d01375f60408c01520160508a01378388015e61018086015e818161020086015e610d4b565b8015610a22575b610a13576020915f91600f5afa60203d1416905f5191156107fa57565b634ddaa5e560e01b5f5260045ffd5b50610a2e608082610d4b565b6109f6565b63173945d960e11b5f52600452606060245260445ffd5b92919260c09260c0850680610b7e575090600193929394855f5b60048110610b695750508401916101108201906101508301916101908401906101d08501925b868910610aa157505050505050505050156107fa57565b968098999596976030808c853780808d0188378060608d01863760908c01863760018116610ae6575b60011d956101008861020081600d5afa16990197969594610a8a565b610200880161018089015b818110610aff575050610aca565b60409192935080516020820190815190818117610b24575b50505001908a9291610af1565b7f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab90818311016f1a0111ea397fe69a4b1ba7b6434bacd70384520390525f8080610b17565b5f600682901b85016101000152879101610a64565b850385808211610b9d5763173945d960e11b5f5260045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b7f6161616161616161616161616161616161616161616161616161616161616161908060301b9064ffffffffff74ffffffffff0000000000000000000000000000000079ffffffffff000000000000000000000000000000000000000000841669ffffffffff000000000084161760181b93169116171780600c1b907903ff00000000000003ff00000000000003ff00000000000003ff7d03ff00000000000003ff00000000000003ff00000000000003ff000000007e0ffc0000000000000ffc0000000000000ffc0000000000000ffc000000000084167a0ffc0000000000000ffc0000000000000ffc0000000000000ffc0084161760061b9316911617177e1f001f001f001f001f001f001f001f001f001f001f001f001f001f001f001f7f1f001f001f001f001f001f001f001f001f001f001f001f001f001f001f001f008260031b1691161760497f01010101010101010101010101010101010101010101010101010101010101017f6666666666666666666666666666666666666666666666666666666666666666830160071c160290030190565b5f9181015b808210610d5d5750501590565b9091602090835117920190610d5056",
}

// BLS is an auto generated Go binding around an Ethereum contract.
type BLS struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *BLS) GetABI() abi.ABI {
	return c.abi
}

// NewBLS creates a new instance of BLS.
func NewBLS() *BLS {
	parsed, err := BLSMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &BLS{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *BLS) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackCheckPossession is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45ca6339.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkPossession(bytes32 digest, bytes publicKey, bytes proof) view returns()
func (bLS *BLS) PackCheckPossession(digest [32]byte, publicKey []byte, proof []byte) []byte {
	enc, err := bLS.abi.Pack("checkPossession", digest, publicKey, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckPossession is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45ca6339.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkPossession(bytes32 digest, bytes publicKey, bytes proof) view returns()
func (bLS *BLS) TryPackCheckPossession(digest [32]byte, publicKey []byte, proof []byte) ([]byte, error) {
	return bLS.abi.Pack("checkPossession", digest, publicKey, proof)
}

// PackCheckSignature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c5bd234.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkSignature(bytes32 digest, bytes aggregateKey, bytes nonSignerKeys, bytes signature) view returns()
func (bLS *BLS) PackCheckSignature(digest [32]byte, aggregateKey []byte, nonSignerKeys []byte, signature []byte) []byte {
	enc, err := bLS.abi.Pack("checkSignature", digest, aggregateKey, nonSignerKeys, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckSignature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c5bd234.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkSignature(bytes32 digest, bytes aggregateKey, bytes nonSignerKeys, bytes signature) view returns()
func (bLS *BLS) TryPackCheckSignature(digest [32]byte, aggregateKey []byte, nonSignerKeys []byte, signature []byte) ([]byte, error) {
	return bLS.abi.Pack("checkSignature", digest, aggregateKey, nonSignerKeys, signature)
}

// PackCid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc61c0c99.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cid(bytes32 digest) pure returns(string text)
func (bLS *BLS) PackCid(digest [32]byte) []byte {
	enc, err := bLS.abi.Pack("cid", digest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc61c0c99.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cid(bytes32 digest) pure returns(string text)
func (bLS *BLS) TryPackCid(digest [32]byte) ([]byte, error) {
	return bLS.abi.Pack("cid", digest)
}

// UnpackCid is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc61c0c99.
//
// Solidity: function cid(bytes32 digest) pure returns(string text)
func (bLS *BLS) UnpackCid(data []byte) (string, error) {
	out, err := bLS.abi.Unpack("cid", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackCombine is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcfc684ea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function combine(bytes key, bytes keys, uint256 minus) view returns(bytes sum)
func (bLS *BLS) PackCombine(key []byte, keys []byte, minus *big.Int) []byte {
	enc, err := bLS.abi.Pack("combine", key, keys, minus)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCombine is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcfc684ea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function combine(bytes key, bytes keys, uint256 minus) view returns(bytes sum)
func (bLS *BLS) TryPackCombine(key []byte, keys []byte, minus *big.Int) ([]byte, error) {
	return bLS.abi.Pack("combine", key, keys, minus)
}

// UnpackCombine is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcfc684ea.
//
// Solidity: function combine(bytes key, bytes keys, uint256 minus) view returns(bytes sum)
func (bLS *BLS) UnpackCombine(data []byte) ([]byte, error) {
	out, err := bLS.abi.Unpack("combine", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackHashToG1 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0b18a53.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashToG1(bytes message, bytes tag) view returns(bytes point)
func (bLS *BLS) PackHashToG1(message []byte, tag []byte) []byte {
	enc, err := bLS.abi.Pack("hashToG1", message, tag)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashToG1 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0b18a53.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashToG1(bytes message, bytes tag) view returns(bytes point)
func (bLS *BLS) TryPackHashToG1(message []byte, tag []byte) ([]byte, error) {
	return bLS.abi.Pack("hashToG1", message, tag)
}

// UnpackHashToG1 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf0b18a53.
//
// Solidity: function hashToG1(bytes message, bytes tag) view returns(bytes point)
func (bLS *BLS) UnpackHashToG1(data []byte) ([]byte, error) {
	out, err := bLS.abi.Unpack("hashToG1", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x067874cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verify(bytes publicKey, bytes message, bytes tag, bytes signature) view returns(bool)
func (bLS *BLS) PackVerify(publicKey []byte, message []byte, tag []byte, signature []byte) []byte {
	enc, err := bLS.abi.Pack("verify", publicKey, message, tag, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x067874cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verify(bytes publicKey, bytes message, bytes tag, bytes signature) view returns(bool)
func (bLS *BLS) TryPackVerify(publicKey []byte, message []byte, tag []byte, signature []byte) ([]byte, error) {
	return bLS.abi.Pack("verify", publicKey, message, tag, signature)
}

// UnpackVerify is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x067874cf.
//
// Solidity: function verify(bytes publicKey, bytes message, bytes tag, bytes signature) view returns(bool)
func (bLS *BLS) UnpackVerify(data []byte) (bool, error) {
	out, err := bLS.abi.Unpack("verify", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (bLS *BLS) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], bLS.abi.Errors["BadLength"].ID.Bytes()[:4]) {
		return bLS.UnpackBadLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], bLS.abi.Errors["PointAtInfinity"].ID.Bytes()[:4]) {
		return bLS.UnpackPointAtInfinityError(raw[4:])
	}
	if bytes.Equal(raw[:4], bLS.abi.Errors["PointInvalid"].ID.Bytes()[:4]) {
		return bLS.UnpackPointInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], bLS.abi.Errors["ProofOfPossessionInvalid"].ID.Bytes()[:4]) {
		return bLS.UnpackProofOfPossessionInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], bLS.abi.Errors["SignatureInvalid"].ID.Bytes()[:4]) {
		return bLS.UnpackSignatureInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], bLS.abi.Errors["TagTooLong"].ID.Bytes()[:4]) {
		return bLS.UnpackTagTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// BLSBadLength represents a BadLength error raised by the BLS contract.
type BLSBadLength struct {
	Got  *big.Int
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadLength(uint256 got, uint256 want)
func BLSBadLengthErrorID() common.Hash {
	return common.HexToHash("0x2e728bb299a4350a54b785ec273eba735876e184e92418ebbfc635323754ea50")
}

// UnpackBadLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadLength(uint256 got, uint256 want)
func (bLS *BLS) UnpackBadLengthError(raw []byte) (*BLSBadLength, error) {
	out := new(BLSBadLength)
	if err := bLS.abi.UnpackIntoInterface(out, "BadLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BLSPointAtInfinity represents a PointAtInfinity error raised by the BLS contract.
type BLSPointAtInfinity struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PointAtInfinity()
func BLSPointAtInfinityErrorID() common.Hash {
	return common.HexToHash("0x4ddaa5e5eb5aaf3f880055d7952d634e4b48f80a53ab78d61160b960b4dedffe")
}

// UnpackPointAtInfinityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PointAtInfinity()
func (bLS *BLS) UnpackPointAtInfinityError(raw []byte) (*BLSPointAtInfinity, error) {
	out := new(BLSPointAtInfinity)
	if err := bLS.abi.UnpackIntoInterface(out, "PointAtInfinity", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BLSPointInvalid represents a PointInvalid error raised by the BLS contract.
type BLSPointInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PointInvalid()
func BLSPointInvalidErrorID() common.Hash {
	return common.HexToHash("0x9052a04e0d07545afb8720f19a43189eb5b864417c232937b69c41f9dc59dd91")
}

// UnpackPointInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PointInvalid()
func (bLS *BLS) UnpackPointInvalidError(raw []byte) (*BLSPointInvalid, error) {
	out := new(BLSPointInvalid)
	if err := bLS.abi.UnpackIntoInterface(out, "PointInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BLSProofOfPossessionInvalid represents a ProofOfPossessionInvalid error raised by the BLS contract.
type BLSProofOfPossessionInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProofOfPossessionInvalid()
func BLSProofOfPossessionInvalidErrorID() common.Hash {
	return common.HexToHash("0x8f7c113998ab161ea3649abb29faf29671d0bbc9d528f08e42268da6a3eb3792")
}

// UnpackProofOfPossessionInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProofOfPossessionInvalid()
func (bLS *BLS) UnpackProofOfPossessionInvalidError(raw []byte) (*BLSProofOfPossessionInvalid, error) {
	out := new(BLSProofOfPossessionInvalid)
	if err := bLS.abi.UnpackIntoInterface(out, "ProofOfPossessionInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BLSSignatureInvalid represents a SignatureInvalid error raised by the BLS contract.
type BLSSignatureInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignatureInvalid()
func BLSSignatureInvalidErrorID() common.Hash {
	return common.HexToHash("0x37e8456be3af09639527029b3e02b9ef1cbb2c9fbb32437a93fb87423db002e4")
}

// UnpackSignatureInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignatureInvalid()
func (bLS *BLS) UnpackSignatureInvalidError(raw []byte) (*BLSSignatureInvalid, error) {
	out := new(BLSSignatureInvalid)
	if err := bLS.abi.UnpackIntoInterface(out, "SignatureInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BLSTagTooLong represents a TagTooLong error raised by the BLS contract.
type BLSTagTooLong struct {
	Got *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TagTooLong(uint256 got)
func BLSTagTooLongErrorID() common.Hash {
	return common.HexToHash("0x44d676c288edd6e3f08cdc45a7cebce68250ba74dc39a464086ea70f395959e6")
}

// UnpackTagTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TagTooLong(uint256 got)
func (bLS *BLS) UnpackTagTooLongError(raw []byte) (*BLSTagTooLong, error) {
	out := new(BLSTagTooLong)
	if err := bLS.abi.UnpackIntoInterface(out, "TagTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkMetaData contains all meta data concerning the Network contract.
var NetworkMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"genesis\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"slotSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"slotsPerEpoch\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"quorumBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"systemicBps\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"quietEpochs\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"recoverySeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"windowSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lastResortSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"evictSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"unbondingSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"beaconLagSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxBeaconAgeEpochs\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"maxTransitions\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"maxRun\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"maxNodes\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"bootstrapTime\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"bootstrapMinNodes\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"bootstrapMinOwners\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"minUnits\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxUnits\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"stakePerUnit\",\"type\":\"uint128\"},{\"internalType\":\"uint16\",\"name\":\"capacityPerUnit\",\"type\":\"uint16\"},{\"internalType\":\"uint128\",\"name\":\"queueDeposit\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"rateMax\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"horizonEpochs\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"scoreBad\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"scoreGood\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"scoreDown\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"returnFirst\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"returnCap\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"returnForgetSeconds\",\"type\":\"uint32\"}],\"internalType\":\"structParams\",\"name\":\"p\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"token_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"name\":\"agentOf\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"peerKey\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"drivers\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"multiaddrs\",\"type\":\"string\"}],\"name\":\"announce\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"version\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"prevDigest\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"setVersion\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"setHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"fromEpoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"toEpoch\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"beforeGap\",\"type\":\"bool\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"enumTransitionKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"item\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"}],\"internalType\":\"structTransition[]\",\"name\":\"transitions\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"epochs\",\"type\":\"uint32\"}],\"internalType\":\"structDebit[]\",\"name\":\"debits\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"internalType\":\"structStatement\",\"name\":\"s\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"bytes\",\"name\":\"aggregateKey\",\"type\":\"bytes\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"}],\"internalType\":\"structVotingSet\",\"name\":\"set\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"internalType\":\"uint32[]\",\"name\":\"nonSigners\",\"type\":\"uint32[]\"},{\"internalType\":\"bytes\",\"name\":\"nonSignerKeys\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"queueKeys\",\"type\":\"bytes\"}],\"internalType\":\"structCertificate\",\"name\":\"c\",\"type\":\"tuple\"}],\"name\":\"attest\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"attested\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes\",\"name\":\"aggregateKey\",\"type\":\"bytes\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"}],\"internalType\":\"structVotingSet\",\"name\":\"set\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"keys\",\"type\":\"bytes\"}],\"name\":\"bootstrap\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"claimable\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"}],\"name\":\"domainName\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"drain\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"epochEnd\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"exit\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"item\",\"type\":\"uint64\"}],\"name\":\"failed\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"fund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"host\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"domain\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"drivers\",\"type\":\"uint8\"}],\"internalType\":\"structHostView\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"incident\",\"outputs\":[{\"components\":[{\"internalType\":\"enumIncidentKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"members\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"openedEpoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"resolvedEpoch\",\"type\":\"uint64\"}],\"internalType\":\"structIncident\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lastMember\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"node\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"},{\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"enumChangeKind\",\"name\":\"queued\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"member\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"units\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"domain\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"drivers\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"incident\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"statusBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"drainUntil\",\"type\":\"uint64\"},{\"internalType\":\"int64\",\"name\":\"cumUp\",\"type\":\"int64\"},{\"internalType\":\"int256\",\"name\":\"accrued\",\"type\":\"int256\"},{\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"}],\"internalType\":\"structNodeView\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"params\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"genesis\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"slotSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"slotsPerEpoch\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"quorumBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"systemicBps\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"quietEpochs\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"recoverySeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"windowSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lastResortSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"evictSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"unbondingSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"beaconLagSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxBeaconAgeEpochs\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"maxTransitions\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"maxRun\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"maxNodes\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"bootstrapTime\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"bootstrapMinNodes\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"bootstrapMinOwners\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"minUnits\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxUnits\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"stakePerUnit\",\"type\":\"uint128\"},{\"internalType\":\"uint16\",\"name\":\"capacityPerUnit\",\"type\":\"uint16\"},{\"internalType\":\"uint128\",\"name\":\"queueDeposit\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"rateMax\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"horizonEpochs\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"scoreBad\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"scoreGood\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"scoreDown\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"returnFirst\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"returnCap\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"returnForgetSeconds\",\"type\":\"uint32\"}],\"internalType\":\"structParams\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"popDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"publicKey\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proofOfPossession\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"peerKey\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"domain\",\"type\":\"string\"},{\"internalType\":\"uint32\",\"name\":\"units\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"drivers\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"multiaddrs\",\"type\":\"string\"}],\"internalType\":\"structRegistration\",\"name\":\"r\",\"type\":\"tuple\"}],\"name\":\"register\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"publicKey\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proofOfPossession\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"peerKey\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"domain\",\"type\":\"string\"},{\"internalType\":\"uint32\",\"name\":\"units\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"drivers\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"multiaddrs\",\"type\":\"string\"}],\"internalType\":\"structRegistration\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"rs\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"registerWithPermit\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nodeId\",\"type\":\"uint32\"},{\"internalType\":\"string\",\"name\":\"cid\",\"type\":\"string\"}],\"name\":\"reply\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"resume\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"publicKey\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proofOfPossession\",\"type\":\"bytes\"}],\"name\":\"rotate\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"state\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"settledEpoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"attestedEpochs\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"setVersion\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"setHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"upUnits\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"queueHead\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"queueTail\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nodes\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"incidents\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"bootstrapped\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"funded\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"owed\",\"type\":\"uint256\"}],\"internalType\":\"structNetworkState\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"version\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"prevDigest\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"setVersion\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"setHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"fromEpoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"toEpoch\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"beforeGap\",\"type\":\"bool\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"enumTransitionKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"item\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"}],\"internalType\":\"structTransition[]\",\"name\":\"transitions\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"epochs\",\"type\":\"uint32\"}],\"internalType\":\"structDebit[]\",\"name\":\"debits\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"internalType\":\"structStatement\",\"name\":\"s\",\"type\":\"tuple\"}],\"name\":\"statementDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"upEpochs\",\"outputs\":[{\"internalType\":\"int64\",\"name\":\"\",\"type\":\"int64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromEpoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"toEpoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"beforeGap\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"signedWeight\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"unitPay\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"evidence\",\"type\":\"string\"}],\"name\":\"Attested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"settledEpoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"Bootstrapped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"enumChangeKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"entry\",\"type\":\"uint32\"}],\"name\":\"ChangeApplied\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"enumChangeKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"entry\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"queuedAt\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"publicKey\",\"type\":\"bytes\"}],\"name\":\"ChangeQueued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"recovery\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"CheckedIn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epochs\",\"type\":\"uint32\"}],\"name\":\"Debited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"DrainStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"ExitForced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"FounderPaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Funded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"GasRefunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"incident\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"bitmap\",\"type\":\"bytes\"}],\"name\":\"IncidentMembers\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"incident\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"enumIncidentKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"enumIncidentReason\",\"name\":\"reason\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"evidence\",\"type\":\"string\"}],\"name\":\"IncidentOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"incident\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"cid\",\"type\":\"string\"}],\"name\":\"IncidentReplied\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"incident\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"IncidentResolved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"blockNumber\",\"type\":\"uint64\"}],\"name\":\"LifeProven\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"peerKey\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"drivers\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"multiaddrs\",\"type\":\"string\"}],\"name\":\"NodeAnnounced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"publicKey\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"peerKey\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"domain\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"domainId\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"units\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"drivers\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"multiaddrs\",\"type\":\"string\"}],\"name\":\"NodeRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"recovery\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"}],\"name\":\"RecoveryCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"recovery\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"settledEpoch\",\"type\":\"uint64\"}],\"name\":\"RecoveryClosed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"recovery\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"incident\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"opener\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"windowEnds\",\"type\":\"uint64\"}],\"name\":\"RecoveryOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"recovery\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"windowEnds\",\"type\":\"uint64\"}],\"name\":\"RecoveryWindowMissed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"RefundPoolFilled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"item\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"ReplicaFailed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"setVersion\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"setHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"aggregateKey\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"}],\"name\":\"SetChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"reporter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"}],\"name\":\"Slashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"StakeWithdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"StatusChanged\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"name\":\"AgentInUse\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AlreadyBootstrapped\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"recovery\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"AlreadyCheckedIn\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"AlreadyPaid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"AlreadyQueued\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"AlreadySlashed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"BadLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"BatchTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"bootstrapTime\",\"type\":\"uint64\"}],\"name\":\"BootstrapTooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"nodes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"owners\",\"type\":\"uint256\"}],\"name\":\"BootstrapTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"CapacityTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"CheckInsTooFew\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"DebitInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"DebitsUnsorted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"DomainInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"DrainTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"units\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"DrainingTooMuch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"}],\"name\":\"EvictTooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"}],\"name\":\"ForceTooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"incident\",\"type\":\"uint32\"}],\"name\":\"IncidentUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"}],\"name\":\"KeyInUse\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"KeyMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"LastMember\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"maxNodes\",\"type\":\"uint16\"}],\"name\":\"NetworkFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NoEquivocation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NodeUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NonSignerUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"NonSignersUnsorted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotBootstrapped\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NotFounder\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"NotGwei\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"incident\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NotMember\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NotOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NotOwnerOrAgent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"quietEpochs\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"needed\",\"type\":\"uint64\"}],\"name\":\"NothingDue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"relation\",\"type\":\"string\"}],\"name\":\"ParamsInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PointAtInfinity\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PointInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"blockNumber\",\"type\":\"uint64\"}],\"name\":\"ProofOfLifeStale\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ProofOfPossessionInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"QuorumNotReached\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"fromEpoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"toEpoch\",\"type\":\"uint64\"}],\"name\":\"RangeEmpty\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"endsAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timestamp\",\"type\":\"uint64\"}],\"name\":\"RangeInFuture\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"settledEpoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"fromEpoch\",\"type\":\"uint64\"}],\"name\":\"RangeOverlaps\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epochs\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"max\",\"type\":\"uint64\"}],\"name\":\"RangeTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"dueAt\",\"type\":\"uint64\"}],\"name\":\"RecoveryNotDue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"recovery\",\"type\":\"uint32\"}],\"name\":\"RecoveryUnderWay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"recovery\",\"type\":\"uint32\"}],\"name\":\"RecoveryUnknown\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"ReserveFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"setHash\",\"type\":\"bytes32\"}],\"name\":\"SetMismatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"SignatureInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"StillBonded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"units\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TooManyExits\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TooManyTransitions\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TransferFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"TransitionFieldUnused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"TransitionInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"TransitionOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"enumTransitionKind\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"TransitionUnsupported\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"TransitionsUnsorted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"units\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"min\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"max\",\"type\":\"uint32\"}],\"name\":\"UnitsOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"WindowClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"WindowOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongDeposit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"}],\"name\":\"WrongPrevDigest\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"want\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongSeq\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"}],\"name\":\"WrongSetHash\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"want\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"got\",\"type\":\"uint32\"}],\"name\":\"WrongSetVersion\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"WrongStatus\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"got\",\"type\":\"uint8\"}],\"name\":\"WrongVersion\",\"type\":\"error\"}]",
	ID:  "9490d95518e992d124c5b82b01635bba0f",
	Bin: "0x61022060405234611590576165aa803803809161001e82610220611594565b61022039610420811261159057610400136115905760405161004261040082611594565b61004d6102206115cb565b815261005a6102406115df565b6020820181905261006c6102606115df565b6040830181905261007e6102806115f0565b606084015261008e6102a06115f0565b608084015261009e6102c06115df565b60a08401526100ae6102e06115df565b60c08401526100be6103006115df565b60e08401526100ce6103206115df565b6101008401526100df6103406115df565b6101208401526100f06103606115df565b6101408401526101016103806115df565b6101608401526101126103a06115df565b6101808401526101236103c06115f0565b6101a08401526101346103e06115f0565b6101c08401526101456104006115f0565b6101e08401526101566104206115cb565b6102008401526101676104406115f0565b6102208401526101786104606115f0565b6102408401526101896104806115df565b61026084015261019a6104a06115df565b6102808401526101ab6104c06115ff565b6102a08401526101bc6104e06115f0565b6102c08401526101cd6105006115ff565b6102e08401526101de6105206115ff565b6103008401526101ef6105406115df565b610320840152610200610560611613565b610340840152610211610580611613565b6103608401526102226105a0611613565b6103808401526102336105c06115f0565b6103a08401526102446105e06115f0565b6103c08401526102556106006115df565b6103e084015261062051916001600160a01b03831683036115905763ffffffff8061028293169116611621565b813b1561154a5763ffffffff602084015116156115115763ffffffff60408401511660028110908115611506575b506114c05761ffff60608401511661138981109081156114b4575b5061146e5761ffff608084015116801590811561145c575b506114165763ffffffff60a084015116156113dd5761ffff6101c08401511680159081156113d1575b506113975763ffffffff60a08401511661ffff6101c085015116106113515761ffff6101a0840151168015908115611346575b506113005761ffff6101e08401511680159081156112f4575b506112ae5763ffffffff60c08401511663ffffffff60a08501511660030263ffffffff8116908103610cf7578261038e91611621565b116112555763ffffffff60e0840151161561121a5763ffffffff6101008401511663ffffffff60c0850151169063ffffffff60e0860151168201809211610cf757106111ae576103f463ffffffff610120850151169163ffffffff60a086015116611621565b1161115c5763ffffffff6101408301511663ffffffff61012084015116116111175763ffffffff61018083015116156110d15761020082015182516001600160401b0390811691161061108b5761ffff610220830151168015908115611078575b506110335761ffff610240830151168015908115611020575b50610fc75763ffffffff610260830151168015908115610fb2575b50610f6c5763ffffffff6104ae816102808501511661ffff6101e08601511690611621565b11610f26576102a08201516001600160801b03168015908115610f0c575b50610eba5761ffff6102c08301511615610e7457610300820151633b9aca006001600160801b039182160616610e2e5763ffffffff6103208301511661ffff6101c08401511611610de85761034082015160ff811615908115610dd7575b8115610dc2575b50610d645761ffff6103a0830151168015908115610d51575b50610d0b5760805280516001600160401b031660a0526020810151604082015161057d9163ffffffff9182169116611621565b60c05261ffff60608201511660e05261ffff6080820151166101005263ffffffff60a0820151166101205261ffff6101a0820151166101405261ffff6101c0820151166101605260018060801b03633b9aca0060018060801b036103008401511604166101805263ffffffff610320820151166101a052466101e05260405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527fe15592699a8a75a084adf6ab1efe91994b7f687885bdad39cd63f7e83407bf9c60408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a0815261068b60c082611594565b5190206101c05263ffffffff6103e060018060401b0383511692602081015160408201516060830151608084015160a08501519160c0860151936fffffffff0000000000000000000000008a6bffffffff00000000000000008b60e01b60e08b015160e01b169860401b16179160601b16179061ffff60801b9060801b16179061ffff60901b9060901b1617908660a01b9060a01b1617908560c01b9060c01b161717601055826101008201511660115490610120830151916bffffffff000000000000000061014085015160401b166fffffffff00000000000000000000000061016086015160601b16610180860151916101a08701519567ffffffff000000006101c08901519661ffff60c01b6101e08b015160c01b169861ffff60a01b9060a01b169660018060d01b031916179160201b16171717908760801b9060801b1617179061ffff60b01b9060b01b16171760115560018060401b0361020082015116601254906102208301516bffff000000000000000000006102408501519169ffff00000000000000006fffffffff00000000000000000000000061026088015160601b16948960801b61028089015160801b169660018060a01b031916179160401b16179160501b1617171760125560018060801b036102a0820151166013549061ffff60801b6102c084015160801b169160018060901b031916171760135560018060801b036102e08201511660018060801b031961030083015160801b16176014558261032082015116816affff0000000000000000006015549268ffff0000000000000061034084015166ff00000000000061036086015165ff00000000006103808801519364ff000000006103a08a0151976effffffff00000000000000000000008e6103c08d01519c015160581b169b60018060781b031916179160201b16179160281b16179160301b16179160381b16179160481b16171760155560405193602085015282602082015116604085015282604082015116606085015261ffff606082015116608085015261ffff60808201511660a08501528260a08201511660c08501528260c08201511660e08501528260e082015116610100850152826101008201511661012085015282610120820151166101408501528261014082015116610160850152826101608201511661018085015282610180820151166101a085015261ffff6101a0820151166101c085015261ffff6101c0820151166101e085015261ffff6101e08201511661020085015260018060401b036102008201511661022085015261ffff6102208201511661024085015261ffff61024082015116610260850152826102608201511661028085015282610280820151166102a085015260018060801b036102a0820151166102c085015261ffff6102c0820151166102e085015260018060801b036102e08201511661030085015260018060801b0361030082015116610320850152826103208201511661034085015260ff6103408201511661036085015260ff6103608201511661038085015260ff610380820151166103a085015261ffff6103a0820151166103c085015261ffff6103c082015116828501520151166104008201526104008152610b3661042082611594565b80519060018201809211610cf757610ba2602b60209260405193849181830196606160f81b885261ffff60f01b9060f01b1660218401526680600a3d393df360c81b60238401525f602a8401528051918291018484015e81015f8382015203600b810184520182611594565b51905ff06001600160a01b03811615610cc85761020052610bc360c0611634565b610bd06040519182611594565b60c08152610bde60c0611634565b602082019190601f190136833751902060405160208101915f835260408201525f60608201525f608082015260808152610c1960a082611594565b519020600255604051614f5a9081611650823960805181818161128501528181611afb015261427e015260a051818181612572015261377f015260c05181818161259901526137ae015260e051816131300152610100518161436f01526101205181612eba01526101405181612e7c01526101605181612cb90152610180518161329e01526101a0518161326601526101c05181612a0601526101e051816129da015261020051816118520152f35b6040516313e88ff160e21b81526020600482015260066024820152651cdd1bdc995960d21b6044820152606490fd5b634e487b7160e01b5f52601160045260245ffd5b6040516313e88ff160e21b815260206004820152601b60248201527f72657475726e466972737420696e20312e2e72657475726e43617000000000006044820152606490fd5b905061ffff6103c084015116105f61054a565b6040516313e88ff160e21b815260206004820152602f60248201527f73636f72654261642c2073636f7265476f6f64203e3d20312c2073636f72654460448201526e1bdddb880f8f481cd8dbdc99509859608a1b6064820152608490fd5b60ff91501660ff61038084015116105f610531565b61036084015160ff1615915061052a565b6040516313e88ff160e21b815260206004820152601760248201527f686f72697a6f6e45706f636873203e3d206d617852756e0000000000000000006044820152606490fd5b6040516313e88ff160e21b815260206004820152601f60248201527f726174654d61782069732061206d756c7469706c65206f6620312067776569006044820152606490fd5b6040516313e88ff160e21b815260206004820152601460248201527f6361706163697479506572556e6974203e3d20310000000000000000000000006044820152606490fd5b6040516313e88ff160e21b8152602060048201526024808201527f7374616b65506572556e69742069732061206d756c7469706c65206f662031206044820152636777656960e01b6064820152608490fd5b633b9aca0090066001600160801b0316151590505f6104cc565b6040516313e88ff160e21b815260206004820152601a60248201527f6d6178556e697473202a206d61784e6f646573203c20325e33320000000000006044820152606490fd5b6040516313e88ff160e21b815260206004820152601760248201527f6d696e556e69747320696e20312e2e6d6178556e6974730000000000000000006044820152606490fd5b905063ffffffff61028084015116105f610489565b6040516313e88ff160e21b815260206004820152602a60248201527f626f6f7473747261704d696e4f776e65727320696e20312e2e626f6f7473747260448201526961704d696e4e6f64657360b01b6064820152608490fd5b905061ffff61022084015116105f61046e565b60646040516313e88ff160e21b815260206004820152602060248201527f626f6f7473747261704d696e4e6f64657320696e20312e2e6d61784e6f6465736044820152fd5b905061ffff6101e084015116105f610455565b6040516313e88ff160e21b815260206004820152601860248201527f626f6f74737472617054696d65203e3d2067656e6573697300000000000000006044820152606490fd5b6040516313e88ff160e21b815260206004820152601760248201527f6d6178426561636f6e41676545706f636873203e3d20310000000000000000006044820152606490fd5b60646040516313e88ff160e21b815260206004820152602060248201527f756e626f6e64696e675365636f6e6473203e3d2065766963745365636f6e64736044820152fd5b6040516313e88ff160e21b815260206004820152602360248201527f65766963745365636f6e6473203e3d20717569657445706f636873202a2065706044820152620dec6d60eb1b6064820152608490fd5b6040516313e88ff160e21b815260206004820152603460248201527f6c6173745265736f72745365636f6e6473203e3d207265636f7665727953656360448201527f6f6e6473202b2077696e646f775365636f6e64730000000000000000000000006064820152608490fd5b6040516313e88ff160e21b815260206004820152601260248201527177696e646f775365636f6e6473203e3d203160701b6044820152606490fd5b6040516313e88ff160e21b815260206004820152602a60248201527f7265636f766572795365636f6e6473203e3d2033202a20717569657445706f636044820152690d0e6405440cae0dec6d60b31b6064820152608490fd5b6040516313e88ff160e21b815260206004820152601360248201527f6d61784e6f64657320696e20312e2e31303234000000000000000000000000006044820152606490fd5b6104009150115f610358565b6040516313e88ff160e21b815260206004820152601860248201527f6d61785472616e736974696f6e7320696e20312e2e32303000000000000000006044820152606490fd5b60c89150115f61033f565b6040516313e88ff160e21b815260206004820152601560248201527f717569657445706f636873203c3d206d617852756e00000000000000000000006044820152606490fd5b6040516313e88ff160e21b815260206004820152601160248201527006d617852756e20696e20312e2e3130303607c1b6044820152606490fd5b6103e89150115f61030c565b6040516313e88ff160e21b815260206004820152601060248201526f717569657445706f636873203e3d203160801b6044820152606490fd5b6040516313e88ff160e21b815260206004820152601b60248201527f73797374656d696342707320696e20312e2e71756f72756d42707300000000006044820152606490fd5b905061ffff606085015116105f6102e3565b6040516313e88ff160e21b815260206004820152601760248201527f71756f72756d42707320696e20353030312e2e363636370000000000000000006044820152606490fd5b611a0b9150115f6102cb565b6040516313e88ff160e21b815260206004820152601660248201527f736c6f747350657245706f636820696e20322e2e3332000000000000000000006044820152606490fd5b60209150115f6102b0565b6040516313e88ff160e21b815260206004820152601060248201526f736c6f745365636f6e6473203e3d203160801b6044820152606490fd5b6040516313e88ff160e21b815260206004820152601360248201527f746f6b656e206973206120636f6e7472616374000000000000000000000000006044820152606490fd5b5f80fd5b601f909101601f19168101906001600160401b038211908210176115b757604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160401b038216820361159057565b519063ffffffff8216820361159057565b519061ffff8216820361159057565b51906001600160801b038216820361159057565b519060ff8216820361159057565b81810292918115918404141715610cf757565b6001600160401b0381116115b757601f01601f19166020019056fe60806040526004361015610011575f80fd5b5f3560e01c806304951891146101e4578063057d9ed7146101df57806315c038d2146101da5780631d5c027c146101d55780632ec84ac2146101d05780633753952d146101cb5780634224ad20146101c6578063513cd47a146101c1578063553b3e04146101bc5780635dea7d6a146101b75780637842acdf146101b257806384b6f81c146101ad5780639a8ae22f146101a8578063aa9224cd146101a3578063ac3c0e301461019e578063b3f208fd14610199578063b4683db214610194578063bdb948631461018f578063be6c78d71461018a578063c19d93fb14610185578063c3db925814610180578063ca1d209d1461017b578063cff0ab9614610176578063d2b6d42214610171578063e815dcc61461016c578063f0a3547714610167578063f1fa402814610162578063f50d58ab1461015d5763fc0c546a14610158575f80fd5b611adc565b611ab4565b611a72565b61199c565b6118f1565b61187f565b611760565b611675565b611543565b6113de565b611336565b61130c565b6112d4565b6111b8565b611167565b611001565b610ecd565b610e3a565b610b1d565b610af8565b6109c7565b610963565b610787565b6106c8565b6105c7565b61040d565b610382565b610340565b6101fb565b63ffffffff8116036101f757565b5f80fd5b346101f75760203660031901126101f7576102d360043561021b816101e9565b610223612866565b61022c816128c7565b906102356128f7565b91610259816102538460059063ffffffff165f5260205260405f2090565b8561290e565b6102736001600160401b038260401c1660070b5f81130290565b906001633b9aca0060208460401b9701938785518260c01b0103855202956102aa8660059063ffffffff165f5260205260405f2090565b920391015551600355826102d7575b50506102c36128a2565b6040519081529081906020820190565b0390f35b6001600160a01b0316906102eb8383612937565b7fdc8b8058bd26d719cc330a54461930fd9c312dd28447313fd5dc4641513e007463ffffffff6040519216918061032786829190602083019252565b0390a35f806102b9565b90816101609103126101f75790565b346101f75760203660031901126101f7576004356001600160401b0381116101f75761037a6103756020923690600401610331565b611bee565b604051908152f35b346101f75760203660031901126101f75760206004356103a1816101e9565b63ffffffff8091165f52600582526103c760405f206103be6128f7565b9080549161290e565b1660030b604051908152f35b634e487b7160e01b5f52602160045260245ffd5b600711156103f157565b6103d3565b600611156103f157565b9060068210156103f15752565b346101f75760203660031901126101f7576101e060043561042d816101e9565b610435611d86565b506003610459610443611d86565b9260059063ffffffff165f5260205260405f2090565b61059f633b9aca00825461047581856104706128f7565b61290e565b6001600160a01b038281168852600286015490811660208901529161059390889060049061053360ff808360a01c16926104ae846103e7565b6104eb6104e260408801956104c38188611df6565b6104dd6104d4868660a81c16611e02565b60608b01611e11565b612af5565b15156080880152565b63ffffffff60b082901c811660a0880152956105229061ffff60d084901c811660c083015260e09084821c1691019061ffff169052565b60f01c166101008d019060ff169052565b5161053d816103e7565b610546826103e7565b61054f816103e7565b146105af575b60e083901c6101408a01526105846001600160401b03809560a01c166101608b01906001600160401b03169052565b8216870b60070b610180890152565b60401c1660070b611e31565b6101a084015201546101c0820152f35b63ffffffff60c084901c8216166101208a0152610555565b346101f75760203660031901126101f7576004356105e4816101e9565b6105ec612866565b6106058160059063ffffffff165f5260205260405f2090565b90600282015460a01c42105f146106b05761061f81612b0d565b60ff8160a01c166003810361069c57509060028263ffffffff60a01b6106909460101c16600454036004556001850161066581546001600160e01b034360e01b91161790565b905563ffffffff6106896106805f5460201c63ffffffff1690565b63ffffffff1690565b9316612b7d565b905561069a6128a2565b005b63ffffffff831663316cb5d960e21b612b70565b6106b9816128c7565b61061f565b600511156103f157565b346101f75760203660031901126101f7576004356106e5816101e9565b6106ed611e53565b506106f6611e53565b63ffffffff8092165f52600760205260405f20549160ff83169260058410156103f1576107526107749261072c60a09686611e7f565b63ffffffff600884901c82161660208601528260281c16604085019063ffffffff169052565b6001600160401b03604882901c8116606085015260889190911c166080830152565bf35b6001600160401b038116036101f757565b346101f75760403660031901126101f7576004356107a4816101e9565b6024356107b081610776565b6107b8612866565b6107c182612b0d565b915f549263ffffffff808560601c161561094a5760ff8260a01c166002810361093a5750600454926108028160059063ffffffff165f5260205260405f2090565b936001600160401b038616620151804201811161092d5750828160a01c16838560b01c16610836600a868560601c16611e9f565b9180151580610922575b61091457897fbd2d0acb104022569f911c195e3218335ffa2ec5c58a91ecb83ec3d83cf659b56109098b8b6108ed8c60038d808e8e63ffffffff60a01b8660101c16016004556002870161089b81546001600160a01b031690565b6001600160a01b031660a08a901b7bffffffffffffffff0000000000000000000000000000000000000000161790556001870180546001600160e01b03164360e01b179055169860201c169188612b7d565b90556040516001600160401b0390911681529081906020820190565b0390a261069a6128a2565b01635611e86960e01b612b70565b508282820111610840565b6303a14e7b60e31b612bba565b90831663316cb5d960e21b612b70565b6306e27ae160e41b5f5260045ffd5b5f9103126101f757565b346101f7575f3660031901126101f757602060045460e01c604051908152f35b61ffff8116036101f757565b60ff8116036101f757565b9181601f840112156101f7578235916001600160401b0383116101f757602083818601950101116101f757565b346101f75760a03660031901126101f7576004356109e4816101e9565b6044356109f081610983565b6064356109fc8161098f565b6084356001600160401b0381116101f757610a1b90369060040161099a565b90610a24612866565b610a2d85612b0d565b92600660ff8560a01c1614610ae25791610909917f6e55edc33a49d77331056252082dfbaa1ca947351015caf81c52dbdbb6bc728295969363ffffffff95610a7e878260b01c1661ffff8b16612bc4565b63ffffffff86165f9081526005602052604090207fff000000ffffffffffffffffffffffffffffffffffffffffffffffffffffffff90911660e08a901b61ffff60e01b161760f083901b60ff60f01b16179055604051958695169760243586611ece565b600663ffffffff871663316cb5d960e21b612b70565b346101f7575f3660031901126101f75760205f5463ffffffff6040519160401c168152f35b346101f757604060031981813601126101f7576001600160401b03600480358281116101f757610b509036908301610331565b93602435908382116101f75760a08284019583360301126101f757610b73612866565b610b7b611f44565b5f54815152610b8c81515188612bf1565b805151610ba660c0890191610ba083611b93565b90612d9d565b96610bb4888451518b612e2c565b610bbe818a61309c565b98610bc881611bee565b9273__$34d23ddaee48904c6c566425acbfa0fc0e$__966024610bf4610bee8680611fb6565b80611fcb565b919092610c11610c076064830189611fcb565b9390920188611fcb565b8c9491943b156101f7575f948a948f94610c3d948f51998a988998631716f48d60e21b8a528901611ffd565b03818b5af48015610e1b57610e20575b50610c636020610c5d8580611fb6565b01611b9d565b97610c7287610c5d8680611fb6565b63ffffffff998a8092166080890152166060870152610c918387613202565b5f8751809963c61c0c9960e01b82528180610cb86101408901358783019190602083019252565b03915af4958615610e1b577fe152027360c25b64aff894a29895d6a0158f4db32dd9873a7d7b02f24f78bb299b610909995f98610df7575b5060c08201978852610100850195610d088787611b1f565b158015989150610ded575b90610d50929188610de1575b610d298189611b1f565b9050610dc7575b50610d4a8451610d446101208a018a611b54565b91613535565b83613622565b80519485515f55602086015160035586600155610dba575b5050610d7660208301611b93565b97610da9633b9aca0088610da160e0610d9a610d9460a08a01611b93565b97611b93565b9701611ba7565b9601516120c5565b95519651998a99169b1693886120d8565b6020015190555f80610d68565b610dd4610ddb9189611b1f565b9086613346565b5f610d30565b85546020860152610d1f565b8215159750610d13565b610e149198503d805f833e610e0c8183611bc8565b810190612063565b965f610cf0565b61203d565b80610e2e5f610e3493611bc8565b80610959565b5f610c4d565b346101f7576003196040368201126101f7576004356001600160401b03918282116101f75760609082360301126101f7576024359182116101f757610e86610e9792369060040161099a565b91610e8f612866565b60040161214f565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b6001600160a01b038116036101f757565b60803660031901126101f757600435610ee5816101e9565b602435610ef181610ebc565b6001600160401b03906044358281116101f757610f1290369060040161099a565b90926064359081116101f757610fca94610fc4610f35600293369060040161099a565b919096610f40612866565b610f7363ffffffff610f51866138d6565b95610f5c878261390d565b1693845f52600560205260405f20998884876139c7565b6004890155848801546001600160a01b0380911690881603610ff1575b60058801805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0389161790555f549536916124e6565b95613ac4565b5f555f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b610ffc5f8885613a73565b610f90565b346101f75760203660031901126101f75760043561101e816101e9565b611026612866565b61102f816128c7565b9063ffffffff808360b01c169260ff8160a01c166006811480159061115f575b61114f5750600261106f8460059063ffffffff165f5260205260405f2090565b015460a01c80421061113f5750906001600160a01b038279ffffffff000000000000000000000000000000000000000000007fb9b796e33815dfe5595932d623e1d0a520fbd41bc790a19a2319b4103d65c7fe941681186110df8660059063ffffffff165f5260205260405f2090565b55169361110f6111076110fb60136001600160801b0390541690565b6001600160801b031690565b820286612937565b601354611124906001600160801b03166110fb565b6040519102815292169180602081015b0390a361069a6128a2565b8383166361fc1d3560e11b612b70565b83831663316cb5d960e21b612b70565b50841561104f565b346101f75760203660031901126101f7576001600160a01b0360043561118c81610ebc565b165f52600a602052602060405f205463ffffffff60405191168152f35b90816101209103126101f75790565b346101f75760a03660031901126101f7576004356001600160401b0381116101f7576112b56111ee6102d39236906004016111a9565b5f806044356111fc8161098f565b611204612866565b61122b63ffffffff60a086013561121a816101e9565b166001600160801b03601354160290565b9060ff60405191602083019363d505accf60e01b8552336024850152306044850152606484015260243560848401521660a482015260643560c482015260843560e482015260e4815261128061010482611bc8565b5190827f00000000000000000000000000000000000000000000000000000000000000005af1506112af612538565b50613c0f565b6112bd6128a2565b60405163ffffffff90911681529081906020820190565b346101f75760203660031901126101f75760206112fb6004356112f681610776565b612567565b6001600160401b0360405191168152f35b346101f75760403660031901126101f757602061037a60243561132e81610ebc565b6004356125ca565b346101f75760203660031901126101f75760a0600435611355816101e9565b61135d611e53565b5063ffffffff61136b611e53565b91165f52600560205261077460ff60405f205461139a6001600160a01b03821685906001600160a01b03169052565b6113b48282871c166113ab816103e7565b60208601611df6565b61ffff60d082901c8116604086015260e082901c16606085015260f01c16608083019060ff169052565b346101f7575f3660031901126101f7576113f6611d86565b506101e0611402611d86565b5f5461150e60035491611503600454916114f963ffffffff80946114318285168a906001600160401b03169052565b60015460208a0152611454828560201c1660408b01906001600160401b03169052565b61147861146863ffffffff5f5460401c1690565b6001600160401b031660608b0152565b6114d68260808b0195611496828260601c16889063ffffffff169052565b60025460a08d015263ffffffff608082901c83161660c08d015263ffffffff60a082901c83161660e08d015260c01c166101008b019063ffffffff169052565b63ffffffff818316166101208a015260c01c1661014088019063ffffffff169052565b5163ffffffff1690565b161515610160840152565b6001600160401b03633b9aca009182828260801c1602610180850152828160c01c026101a085015260401c16026101c0820152f35b346101f75760603660031901126101f757600435611560816101e9565b6024359061156d826101e9565b6044356001600160401b0381116101f75761158c90369060040161099a565b919092611597612866565b6115b08260079063ffffffff165f5260205260405f2090565b54928315611661576115c182612b0d565b506115f161068060016115e38560059063ffffffff165f5260205260405f2090565b015460c01c63ffffffff1690565b9363ffffffff80941680951415908161164f575b5061163f57906111347ff65adec80233e29849c387eefc79f2fe962b13f20ff0826846cabe045be2d65d939260405193849316968361261c565b5016906313325cb960e11b612b70565b60081c8416838516141590505f611605565b63ffffffff8316634fd5cc0560e01b612bba565b346101f75760203660031901126101f757600435611691612866565b633b9aca00808206611752576116a78183611e9f565b6116ec6116e060016116ca600354946001600160401b03809660801c169061262d565b939060ff6001600160401b0380931691161c1690565b6001600160401b031690565b1061174457611705906116ff8333613f09565b82611e9f565b60801b600354016003557f5af8184bef8e4b45eb9f6ed7734d04da38ced226495548f46e0c8ff8d7d9a524604051806109093394829190602083019252565b5063d71351e960e01b612bba565b5063768e55b960e11b612bba565b346101f7575f3660031901126101f7575f6103e061177f610400611d76565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c0820152826102e08201528261030082015282610320820152826103408201528261036082015282610380820152826103a0820152826103c082015201525f7f000000000000000000000000000000000000000000000000000000000000000060018219823b019283923c5ff35b346101f75760203660031901126101f75763ffffffff6004356118a1816101e9565b165f5260056020526001600160401b036118c060405f206103be6128f7565b60401c1660070b5f811302633b9aca00908181029181830414901517156118ec57604051908152602090f35b611e1d565b346101f75760203660031901126101f7576004356001600160401b0381116101f75761193361192660209236906004016111a9565b61192e612866565b613c0f565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d63ffffffff60405191168152f35b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b906020611999928181520190611964565b90565b346101f7576020806003193601126101f75761ffff6004356119bd81610983565b165f52600f60205260405f2054905f5b81811080611a39575b156119e9576119e49061264e565b6119cd565b6102d390836119f782612048565b91611a056040519384611bc8565b808352611a1181612048565b602084019190601f1901368337611a31575b505060405191829182611988565b528280611a23565b15611a6d5782811a60f81b7fff000000000000000000000000000000000000000000000000000000000000001615156119d6565b61263a565b346101f75760203660031901126101f7576001600160401b03600435611a9781610776565b165f526009602052602060405f205463ffffffff60405191168152f35b60203660031901126101f757610e97600435611acf816101e9565b611ad7612866565b61265c565b346101f7575f3660031901126101f75760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b903590601e19813603018212156101f757018035906001600160401b0382116101f7576020019160a08202360383136101f757565b903590601e19813603018212156101f757018035906001600160401b0382116101f757602001918160061b360383136101f757565b356119998161098f565b3561199981610776565b35611999816101e9565b3580151581036101f75790565b634e487b7160e01b5f52604160045260245ffd5b90601f801991011681019081106001600160401b03821117611be957604052565b611bb4565b61199990611c2c60a0611c05610100840184611b1f565b907fa28ab38851395559cd82b4e5eca7b6fc704ee4353b756da310d0ab4c1b57706361298c565b90611d6e611c6a6040611c43610120850185611b54565b907f289fa90d42e00dc33b109e981f09a7be55eacd305f7019653af9fb7cd1f85e0361298c565b92611d60611c7784611b89565b611c8360208601611b93565b95611c9060608701611b9d565b93611c9d60a08801611b93565b611ca960c08901611b93565b611cb560e08a01611ba7565b91604051998a9860208a01809d610140840135997f9b217e5c7e399bb337cb3b5be1b875fd78dcf966b6770295c61470f69567ae976040608087013596013593999794909c9b9a9896929395916101808b019d8b5260ff1660208b01526001600160401b03958680951660408c015260608b015263ffffffff1660808a015260a08901521660c08701521660e085015215156101008401526101208301526101408201526101600152565b03601f198101835282611bc8565b5190206129d7565b90611d846040519283611bc8565b565b60405190611d966101e083611bc8565b5f6101c0838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a08201520152565b611dff826103e7565b52565b60ff1660068110156103f15790565b60068210156103f15752565b634e487b7160e01b5f52601160045260245ffd5b81810292915f8212600160ff1b8214166118ec5781840514901517156118ec57565b60405190611e6260a083611bc8565b5f6080838281528260208201528260408201528260608201520152565b60058210156103f15752565b634e487b7160e01b5f52601260045260245ffd5b8115611ea9570490565b611e8b565b908060209392818452848401375f828201840152601f01601f1916010190565b90611999959361ffff60809460ff9385521660208401521660408201528160608201520191611eae565b60405190611f07606083611bc8565b5f6040838281528260208201520152565b60405190611f2760a083611bc8565b60606080835f81525f60208201525f60408201525f838201520152565b60405190611f5461018083611bc8565b81611f5d611ef8565b81525f60208201525f60408201525f60608201525f60808201525f60a0820152606060c08201525f60e08201525f6101008201525f610120820152611fa0611f18565b610140820152610160611fb1611f18565b910152565b903590605e19813603018212156101f7570190565b903590601e19813603018212156101f757018035906001600160401b0382116101f7576020019181360383136101f757565b9593916120219061202f946119999997938952608060208a01526080890191611eae565b918683036040880152611eae565b926060818503910152611eae565b6040513d5f823e3d90fd5b6001600160401b038111611be957601f01601f191660200190565b6020818303126101f7578051906001600160401b0382116101f7570181601f820112156101f75780519061209682612048565b926120a46040519485611bc8565b828452602083830101116101f757815f9260208093018386015e8301015290565b818102929181159184041417156118ec57565b9363ffffffff9261199998979460e0979387526001600160401b0380921660208801521660408601521515606085015216608083015260a08201528160c08201520190611964565b95949361213c6040949261214a9460608a5260608a0191611eae565b918783036020890152611eae565b930152565b9190600454905f5463ffffffff809160601c166124d7576012546001600160401b03948582168042106124ca57508460e01c9182159081612480575b50612465576002946121a06002545f8a613716565b6121ab60c083611e9f565b60c88111612455576121bb61377d565b965f9160c8860187851680821161244d575b5091905b828710612397575b50505060c00282811480159061238b575b61237d57505f9161222c61220e83859460e01c870360e01b019a8b60045580611fcb565b93909260405198899586956367e3427560e11b875260048701612120565b038173__$34d23ddaee48904c6c566425acbfa0fc0e$__5af4928315610e1b575f93612361575b508186161161233a57936122b9917f157b7d2181a33d8ecc2ccf1600916c41eee3920b804759524b2fe337ddd6b883956c0100000000000000000000000063ffffffff60801b8460201b168660201b17175f55808360801c169260601c1690600161385d565b61233560025460405161230b81611d6060208201943046876001600160a01b036060929594936080835260046080840152631093d3d560e21b60a084015260c083019660208401521660408201520152565b519020806001556040519384931683602090939291936001600160401b0360408201951681520152565b0390a1565b915061235c9392506020815191012090808360801c169260601c16905f613831565b600255565b6123769193503d805f833e610e0c8183611bc8565b915f612253565b8263173945d960e11b612b70565b508160e01c84146121ea565b909195600189818301928c6123b5856005905f5260205260405f2090565b918254908560ff8360a01c16146123d5575b5050505050509591906121d1565b878a9294969b93959a1461243f575091600160801b889261240188868f8f6124329a9992019e8b6137da565b63ffffffff60601b8360501c16010199850161242a81546001600160e01b034360e01b91161790565b905585612b7d565b90555f89818c81806123c7565b9b50975097505050506121d9565b90505f6121cd565b60c89063bb1cb70b60e01b612b70565b604085901c8316602086901c84166311b57b5760e31b612b70565b9050612496604082901c61ffff165b61ffff1690565b848760201c16109081156124ac575b505f61218b565b6124bd915060501c61ffff1661248f565b838660401c16105f6124a5565b63255f6fa360e11b612bba565b635c03d07560e11b5f5260045ffd5b9291926124f282612048565b916125006040519384611bc8565b8294818452818301116101f7578281602093845f960137010152565b9061252682612048565b916125346040519384611bc8565b8252565b3d15612562573d9061254982612048565b916125576040519384611bc8565b82523d5f602084013e565b606090565b6001600160401b03907f00000000000000000000000000000000000000000000000000000000000000009082166001017f00000000000000000000000000000000000000000000000000000000000000000201818111156125c6575090565b1690565b611999916001600160a01b036040519160208301937f522e71b0ba9e3c4f7ceaf397cc4e7493ab15b7fa3907d1fa1248b3eab182ee3c8552604084015216606082015260608152611d6e608082611bc8565b916020611999938181520191611eae565b919082018092116118ec57565b634e487b7160e01b5f52603260045260245ffd5b5f1981146118ec5760010190565b90612666826138d6565b6004549081936126858160059063ffffffff165f5260205260405f2090565b9261268e6128f7565b9182519663ffffffff809860201c169260ff8660a01c16600181146127d4576126b7878561390d565b60018a8360801c16146127c45789869461278094600397948a8c61278c9e9f9b600597839d5f9f60b01c16946126f2898260601c1687614000565b6fffffffffffffffffffffffffffffffff1990810196828f146127a7575b50509260018f929361275b94600461276c97149384861461279057505061274c8c6127476106808585015460c01c63ffffffff1690565b614094565b505b019485549115918d61411d565b6001600160e01b03164360e01b1790565b905560045560208601518755169586612b7d565b905192610fc48561251c565b5f55565b63ffffffff60801b9060301c16815103905261274e565b601086901c63ffffffff60a01b169003019550600161275b612710565b838a16632075a9a760e11b612bba565b509697969593919291905060a885901c60ff16612856578560e01c15159081612839575b5061094a5760068461283497612817946128115f613f81565b16612b7d565b81556001810180546001600160e01b03164360e01b179055613fa1565b600455565b61284f9150610680905160601c63ffffffff1690565b155f6127f8565b8287166386f0a93360e01b612bba565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00805c612893576001905d565b633ee5aeb560e01b5f5260045ffd5b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b63ffffffff1690815f52600560205260405f20549182156128e55750565b634ddd5a3160e11b5f5260045260245ffd5b6128ff611ef8565b905f5482526003546020830152565b916119999260015f93015463ffffffff6001801960ff8660a01c160111159360b01c169161411d565b612976906001926001600160a01b036040519263a9059cbb60e01b6020850152166024830152604482015260448152612971606482611bc8565b614273565b0361297d57565b6312171d8360e31b5f5260045ffd5b60405190815260e0810193918383028101916020919082850190838101885b8685106129c257505050505050505060051b902090565b858891828785378585208152019401936129ab565b467f000000000000000000000000000000000000000000000000000000000000000003612a5457611d60612a4e7f0000000000000000000000000000000000000000000000000000000000000000925b604051928391602083019586909160429261190160f01b8352600283015260228201520190565b51902090565b611d60612a4e60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527fe15592699a8a75a084adf6ab1efe91994b7f687885bdad39cd63f7e83407bf9c60408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a08152612aec60c082611bc8565b51902092612a27565b60028110159081612b04575090565b60059150111590565b90612b17826128c7565b916001600160a01b038084163314159081612b4e575b50612b355750565b63ffffffff906315eaa40d60e31b5f521660045260245ffd5b905063ffffffff82165f526005602052600260405f200154163314155f612b2d565b5f5260045260245260445ffd5b60ff60a01b19929193825f526020527f8fe6cc0cf234bf97b4af3788b140863ead390c76446614b61a3bd2005251e3b760405fa260a01b91161790565b5f5260045260245ffd5b9061ffff60135460801c160290818111612bdc575050565b6316fb791d60e01b5f5260045260245260445ffd5b9063ffffffff91828260601c1692831561094a57600160ff612c1284611b89565b1603612d7e576001600160401b03938460018386160116602084018187612c3883611b93565b1603612d65575050600154604084013590808203612d58575050606083018183612c6183611b9d565b1603612d3f575050600254608083013590808203612d32575050612c9360c0612c8c60a08501611b93565b9301611b93565b9260201c168382169080821115612d25575083831690808210612d1857505082908203167f00000000000000000000000000000000000000000000000000000000000000009081811015612d06575050612cec90612567565b16428111612cf75750565b429063835c004d60e01b612b70565b6001018316630381b3e160e41b612b70565b63a9aa23f560e01b612b70565b6314f4035d60e21b612b70565b63e19495e160e01b612b70565b612d498391611b9d565b169063270a683f60e11b612b70565b637cd6d8a160e11b612b70565b612d6f8791611b93565b1690631b79cf4360e11b612b70565b612d90612d8a83611b89565b60ff1690565b63febed7b160e01b612bba565b612db392916001600160401b035f948592612567565b169163ffffffff90818160a01c1691829160c01c160360108111612e24575b909291505b808510612de357505050565b9091938085015f52600660205260405f205460281c838111908115612e19575b50612e1357600101939190612dd7565b93505050565b90504211155f612e03565b506010612dd2565b9091612e3c610100830183611b1f565b939092612e4d610120820182611b54565b95909460a093612e5e858501611b93565b90612e6b60c08601611b93565b6001600160401b03908116959216917f0000000000000000000000000000000000000000000000000000000000000000858b0181811161305a57505063ffffffff978860209360201c168703907f0000000000000000000000000000000000000000000000000000000000000000928383109182613051575b82613048575b508161302d575b5061302057505060a09093028201939192839282900391905f5b868610612f755750505050505050505f915f925b848410612f2d575050505050565b600684901b8201803590602001359091821115612f67575f1901831115612f5957600190930192612f1f565b836301b9972360e41b612bba565b846318bf572960e31b612bba565b6004868301355f19810182111561300d5760608801359160808901358317612fee575b5087358686820311612fdb57604091821b9189013560481b9060681b17171790811115612fc85794870194612f0b565b848603889004632a500cf360e01b612bba565b8789038b90046331e2da5160e01b612bba565b8103612ffa575f612f98565b8688038a9004631f1d65b760e01b612bba565b8688038a900463626f4e5960e01b612b70565b63d06230f960e01b612b70565b613042915060e061303e9101611ba7565b1590565b5f612ef1565b1591505f612eea565b88159250612ee4565b6335c8691d60e11b612b70565b903590601e19813603018212156101f757018035906001600160401b0382116101f757602001918160051b360383136101f757565b6130ce6080919392936130af8580611fb6565b6130bb60608301611b9d565b9163ffffffff9485910135921690613716565b6130db6040840184613067565b6130e86060860186611fcb565b93909560c083028086036131f457506106806020610c5d8361310e949a9896959a611fb6565b9586945f935f955b84871061316e575050505050505061271061270f613156927f00000000000000000000000000000000000000000000000000000000000000000201611e9f565b8083106131605750565b82631a88566160e21b612b70565b909192939495986005968a881b830135908111156131e657613199818099905f5260205260405f2090565b908154916131af61303e60ff8560a01c16612af5565b6131d857916131c588928e888a600198976137da565b60b01c1690039901959493929190613116565b506332ad298d60e11b612bba565b8a631927f7a360e31b612bba565b8563173945d960e11b612b70565b9060019060035490835151906fffffffffffffffff00000000000000008461324b60c084019361323d60a061323687611b93565b9201611b93565b6001600160401b0391031690565b016132fe6116e06001600160401b03946040956132d161329c7f0000000000000000000000000000000000000000000000000000000000000000838c8b1c168c858160c01c9160801c160303611e9f565b7f0000000000000000000000000000000000000000000000000000000000000000808211613319575b5060608d015190611e9f565b878c51015260208b5191861688830151029963ffffffff9a8b8b60801c1681028a1b910101910152611b93565b9283818901521b16928260201c16900360201b010101905152565b90505f6132c5565b63ffffffff60409295949360608301968352166020820152613342836103e7565b0152565b91613362906133568184866142b7565b829160a0909102820190565b905b81811061338a5750505061016081613383610140611d849401516146ed565b01516146ed565b60408082013590815f526005916020838152825f209081549360a09160ff86841c169687101561351657870135918735966003841480613507575b156133e457505050509160a09493916133de93896145de565b01613364565b60028414806134fd575b1561340c57505050509160a09493916134079389614528565b6133de565b6001979192939596949795868114806134f4575b806134e5575b1561346657505050890161343a815161264e565b80915281811161305a57505061345e9260a09594925f928a515192610fc48561251c565b8551526133de565b94509450955090506004809214806134d6575b156134a95750505082916134079163ffffffff608060a096013516906001600160401b03606086013516906144ae565b9085918863ffffffff6134d3966134bf876103e7565b6302b2be6960e11b5f521693030490613321565b5ffd5b506134e083612af5565b613479565b5060ff60a887901c1615613426565b50868214613420565b50600481146133ee565b506001600119820111156133c5565b5050505050505060a0906133de565b600160ff1b81146118ec575f0390565b91905f5b8281106135465750505050565b600681901b8201803590602001359060059061356a8183905f5260205260405f2090565b80549060ff8260a01c16938410156136155761358861303e85612af5565b61360557916001959493916135e8877f4b78989b46d41baf2a12d07a2e35e13bd0f4e655b57f75dfb5191bda650f6b0f95019182548c6135d263ffffffff97600190811901111590565b91876135dd8b613525565b9460b01c169161411d565b905560405193821663ffffffff1684521691602090a25b01613539565b5063316cb5d960e21b9050612b70565b50505050506001906135ff565b5f92836136326080850185611fcb565b9290955f5b8281106136fd575060c0028084036136ef5750156136e8575f9183516c01000000000000000000000000815101905261368961220e610bee613682606088515163ffffffff911c1690565b9780611fb6565b038173__$34d23ddaee48904c6c566425acbfa0fc0e$__5af48015610e1b57611d84935f916136ce575b50602082015160809060601c63ffffffff169201519261385d565b6136e291503d805f833e610e0c8183611bc8565b5f6136b3565b5050505050565b8363173945d960e11b612b70565b9060019361370d91868a8961479f565b93909101613637565b6137639083926137306137298380611fcb565b36916124e6565b602081519101206040602084013593613748856101e9565b0135613753816101e9565b63ffffffff809116931691613831565b0361376b5750565b638b75e38f60e01b5f5260045260245ffd5b7f00000000000000000000000000000000000000000000000000000000000000008042105f146137ac57505f90565b7f0000000000000000000000000000000000000000000000000000000000000000908115611ea95742030490565b9260010160c0029182811061381a575060405160039260c09283910160bf1901823720910154036138085750565b6317e145d560e21b5f5260045260245ffd5b905063173945d960e11b5f5260045260245260445ffd5b929091604051926020840194855260408401526060830152608082015260808152612a4e60a082611bc8565b90916138c4927f16d4ad8d1911a95f97172a6bd488b3e91eb186e4d3e27d19fa732b086604846f9461389781848451602086012087613831565b8060025563ffffffff9586938492604051988998168852602088015260a0604088015260a0870190611964565b931660608501521660808301520390a1565b906138e0826128c7565b916001600160a01b03831633036138f45750565b63ffffffff90632b8c6bdb60e21b5f521660045260245ffd5b5f5460601c9163ffffffff8093161561094a5760ff8160a01c1661393081612af5565b158015613991575b613979575060a81c60ff16613966575050611d846139616110fb6014546001600160801b031690565b613f81565b6386f0a93360e01b5f521660045260245ffd5b838363316cb5d960e21b5f521660045260245260445ffd5b5060058114613938565b939161199995936139b9928652606060208701526060860191611eae565b926040818503910152611eae565b949391906139d63683836124e6565b6020815191012095865f52600b60205260405f2054613a65575f878152600b602052604090205573__$34d23ddaee48904c6c566425acbfa0fc0e$__90613a1d33886125ca565b823b156101f757613a465f95604051978896879586956345ca633960e01b87526004870161399b565b03915af48015610e1b57613a575750565b80610e2e5f611d8493611bc8565b86636e43cf6360e01b612bba565b91906001600160a01b031680158015613aaf575b613a9d575f52600a60205260201b1760405f2055565b6360d1994360e11b5f5260045260245ffd5b50805f52600a60205260405f20541515613a87565b9593949290919563ffffffff808760c01c169360068410156103f1576001600160a01b037fc673575a073d3c1b9d51b33408007a002b1cc353190e4280af470b817760c67296613b4c96613b7995600160c01b9c8860a81b179055613b28876103f6565b805f5260066020524260281b8760201b85171760405f205560405197888098610400565b60208701526001600160401b034216604087015216606085015260a06080850152169460a0830190611964565b0390a20190565b3561199981610983565b3561199981610ebc565b979a9893909560ff9795613bd0613be3946119999f9d99966001600160a01b0363ffffffff9860208f61012093849316815201528d0191611eae565b9260408b015289830360608b0152611eae565b9861ffff80941660808801521660a08601521660c08401521660e0820152610100818503910152611eae565b60045490613c2460115461ffff9060c01c1690565b63ffffffff9061ffff80911680838660201c161015613efc575060a0830193613c4c85611b9d565b60125490606082901c63ffffffff1690858083169116108015613ed6575b613e94575050613c9460c0850192613c8184613b80565b9085613c8c89611b9d565b169116612bc4565b600183821601906001613cb933600c906001600160a01b03165f5260205260405f2090565b8054600101809155145f14613e8d5768010000000000000000905b0164010000000101600455613cf2816005905f5260205260405f2090565b90613cfc85613b8a565b613d0461377d565b613d0e9183613a73565b613d1785613b8a565b6001600160a01b031660028301556080850192613d348487611fcb565b613d3d91614a1c565b946020870192613d4d8489611fcb565b613d5a60408b018b611fcb565b91613d6593856139c7565b6003860155613d7389611b9d565b63ffffffff1660b01b331794613d8884613b80565b61ffff1660e08a0196613d9a88611b89565b60ff1660f01b9160e01b908a60d01b7bffff000000000000000000000000000000000000000000000000000016171717600160a01b179055613ddb89611b9d565b63ffffffff166013546001600160801b031602613df89033613f09565b16968795613e0588613b8a565b93613e109089611fcb565b959096613e1d908a611fcb565b949093613e2990611b9d565b90613e3390613b80565b91613e3d90611b89565b92613e4c6101008c018c611fcb565b9690956040519a8b9a339e6060013591613e669b8d613b94565b037fec1ba72e87974ab84498dc38da03254abbc22218eb52657113c01e12d1080da991a390565b5f90613cd4565b6134d39250613eb2613ea588611b9d565b9260801c63ffffffff1690565b639a72efe360e01b5f5263ffffffff92831660045290821660245216604452606490565b50613ee087611b9d565b85613ef4608085901c63ffffffff16610680565b911611613c6a565b63d7bf27b760e01b612bba565b6001613f51613f16614b8d565b926001600160a01b03604051916323b872dd60e01b602084015216602482015230604482015284606482015260648152612971608482611bc8565b1491821592613f63575b505061297d57565b909150613f6e614b8d565b9082018092116118ec5714155f80613f5b565b803403613f8b5750565b6305897f0960e01b5f523460045260245260445ffd5b600201908154916001600160a01b03928363ffffffff60115460401c16420160a01b9116179055165f52600c60205260405f205f19815401809155155f14613ffa57680100000000000000005b900363ffffffff190190565b5f613fee565b6011549163ffffffff809360201c168015611ea957614053601461404d61068060018795420460085490808260201c145f146140895750985b89169060ff63ffffffff80931691161c1690565b93611e9f565b910181811161406757505060011b01600855565b9091506001831661407c575050600117600855565b63091fee7160e11b612b70565b905060201b98614039565b919091805f52600760205264ffffffffff1960405f2054019063ffffffff93848360281c161594856140d1575b50505f52600760205260405f2055565b90928360881b17926001600160401b03604051911681527fa9e1bbd3f6127e3b246cf006375b6cbe541dff47ce904521b18c6c248049e08d6020838660081c1693851692a35f806140c1565b91939277ffffffffffffffff000000000000000000000000000000006fffffffffffffffff00000000000000007fffffffffffffffff000000000000000000000000000000000000000000000000928551809863ffffffff906040998960208c9b019283519b8c928c6001600160401b03988982851c1660070b9589831660030b9a5f88138802861b82039c61423e575b505050500151028202019301905f828517126141f1575b83945f67ffffffff00000000951386028c1b019052169860201c16961b169360801b1691161717171790565b677fffffffffffffff1980851261422e575b5067ffffffff000000009394637fffffff19808412614226575b509493506141c5565b92505f61421d565b935067ffffffff00000000614203565b9b8a9293979c918284938a979e9760801c1691160387029081871b90039c019660201c1691841c160301968f8d908f5f6141ae565b60205f8251828401827f00000000000000000000000000000000000000000000000000000000000000005af1156142af5750601f3d115f510290565b3d5f823e3d90fd5b9291909280515160e01c80614462575b506002936002831061445b57936142dd82614bb5565b945f935f9661014085015160208091015194614300848691909160a08193020190565b9190935b8285106143c35750505050509161433791611d8496979360408711928315614398575b5050501515610100840181905290565b92831561434b575b505060e0019015159052565b60e09293506001109081614363575b5091905f61433f565b905061271060608401517f0000000000000000000000000000000000000000000000000000000000000000029102115f61435a565b1515925090826143ad575b50505f8080614327565b60409250906143bb91614bfe565b115f806143a3565b91939a83998c60039593959b8c9101350361445057888d351115614450578c60408091013590815f52600585525f20549b868d60ff6001199160a01c16011161444357818560a095949363ffffffff931c880101926001600785515f1a93161b9384831615948593179053019c60b01c1602019b5b019391929092614304565b505099509a60a090614438565b99509a60a090614438565b5050509050565b5f81815260076020526040902054906001600160401b0390818360881c161561448d575b50506142c7565b602091600891610140860190815152519360481c16019101525f8080614486565b7f880d9df2f7dc8450887c7039c8f8c9fd0a5d90ce0dfc759c887dd9dda1d1fad091926040916001600160401b0380951694855f526009602052835f209687549763ffffffff8095168986829b168211614516575b50505084519788521660208701521693a3565b63ffffffff19161790555f8881614503565b939261275b614576916145578660028363ffffffff988b5163ffffffff60801b8360301c168151019052612b7d565b84555f600188519501948554878960408c0151039460b01c169161411d565b80915560c01c16916145a66101606101408301926145948451614c46565b01926145a08451614c46565b84614094565b6145af57505050565b51805183146145cf575b5051908151146145c65750565b611d84906146ed565b6145d8906146ed565b5f6145b9565b929161469d6146806146a394969396600360ff8260a01c16146146cb575b865163ffffffff60801b8260301c16815103905260045f5284602052837f8fe6cc0cf234bf97b4af3788b140863ead390c76446614b61a3bd2005251e3b760405fa27404000000000000000000000000000000000000000060ff60a01b1982161788556001808851990198895463ffffffff60408b015189039460b01c169161411d565b77ffffffffffffffffffffffffffffffffffffffffffffffff1690565b93614c70565b60c01b77ffffffffffffffffffffffffffffffffffffffffffffffff4360e01b921617179055565b6020870163ffffffff60a01b8260101c168151039052836101208801526145fc565b5f906146f881614c46565b6080810180518051614722575b5060405190614715602083611bc8565b8382525281602082015252565b7fe1e9d8cb638d64a71f0e1ad73ab2cba1fa2f8dbcafcfd3b4c1cd33dcc97a81ce6001600160401b03845161477763ffffffff6040880151926040519485941684526040602085015216946040830190611964565b0390a25f614705565b90929163ffffffff602091614799846040810197610400565b16910152565b9092919493946147ba61068083515160a01c63ffffffff1690565b5f8181526006602052604081208054919055908351600160a01b81510190528563ffffffff936147f260ff8686169560201c16611e02565b90847f7eefabfd823b14c7471ef3d5d79250afe421e839ff68c4930b00358fee808463614828826005905f5260205260405f2090565b97889661485d848d878b549a7fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff8c169c6137da565b61486e604051928392168783614780565b0390a260019861487d8a6103f6565b614886836103f6565b828a03614925575050506148f09291600291608087018981510190526020870163ffffffff60601b8260501c16815101600160801b908181018084528060e01c8811614910575b5050505063ffffffff60801b87519160301c168151019052604086015192612b7d565b915161490761275b5f80808987019586549061411d565b90555b55019190565b60e01c870360e01b010190525f8080806148cd565b93969097919a9260028a9485851b179c61493e826103f6565b614947816103f6565b0361497a575090614962604061496c96959493015187614d17565b01958691856137da565b61497582614db5565b61490a565b6040929850600694506149bf96979350608082015f198151019052602082019063ffffffff60601b6149ae8351878c613fa1565b9160501c1690039052015192612b7d565b908381016149da81546001600160e01b034360e01b91161790565b905561496c565b3590602081106149ef575090565b5f199060200360031b1b1690565b90821015611a6d570190565b61ffff8091169081146118ec5760010190565b91909160208311614ada57614a3183826149e1565b92614a50614a4885600e905f5260205260405f2090565b5461ffff1690565b61ffff8116612e1357505f915f5b828110614ae957505050600103614ada57614a84614a7f600d5461ffff1690565b614a09565b600d805461ffff191661ffff831617905591614ad783614ac481614ab185600e905f5260205260405f2090565b9061ffff825491169061ffff1916179055565b600f9061ffff165f5260205260405f2090565b55565b6336fe863f60e21b5f5260045ffd5b614b29612d8a614b23614afd8487876149fd565b357fff000000000000000000000000000000000000000000000000000000000000001690565b60f81c90565b600190816f07fffffe0000000003ffe00000000000821c1615614ada57602f14614b57575b50600101614a5e565b938194600192158015614b81575b15614b79575060ff60025b16019390614b4e565b60ff90614b70565b505f1985018614614b65565b6119996040516370a0823160e01b602082015230602482015260248152612971604482611bc8565b6020631fffffff91015160031c16600181018091116118ec57614bd781612048565b90614be56040519283611bc8565b808252614bf4601f1991612048565b0136602083013790565b91905f926040821115614c3f5760a08092028101905b818110614c2057505050565b6003602082013514614c34575b8201614c14565b600190940193614c2d565b505f925050565b6060810180515f9281614c5857505052565b5183526007602052604083209060281b815401905552565b6101408101519260208401518111614cda575b60206001926007926080870190815192835115614cbd575b5050508460031c010192161b81515f1a17905360608101600181510190525190565b614cc991929350614bb5565b9182916040890152525f8080614c9b565b9250610160810151928351614c8357614cf4818484614e17565b614d0461303e60e0850151151590565b614d0f578452614c83565b935050505090565b6004810190815460038201556002810192835473ffffffffffffffffffffffffffffffffffffffff1960056001600160a01b038093169401915f83549182169655169055818314614daf57614d6a61377d565b60601b825f52600a60205260405f209081541790556001614d9d84600a906001600160a01b03165f5260205260405f2090565b910160201b8154179055825418189055565b50505050565b5f808080936001600160a01b036001600160801b03601454169116612710f150565b9093929360058110156103f157611999946080936001600160401b03928452614dff816103e7565b60208401521660408201528160608201520190611964565b90917f22d81b7eaaccf331b44abe02f62f4847ba62873df6eca5129f040931e88c11dc9392614e4960e0840151151590565b91614e6960c060208601600160c01b81510180915263ffffffff911c1690565b9586928415614f5157614e7c60026106be565b6002905f905b8615614f32575061010087015115614f2857614ef360045b614ea3846106be565b8715614f1c575f5b8660481b908460081b86171717614ecb886007905f5260205260405f2090565b5563ffffffff9360c08a0151916001600160401b0386604051978897169a1698169185614dd7565b0390a3614efd5750565b5180516001600160e01b03166001600160e01b038460e01b9116179052565b65010000000000614eab565b614ef36003614e9a565b61012088015103614f4757614ef36002614e9a565b614ef36001614e9a565b60019080614e8256",
	Deps: []*bind.MetaData{
		&BLSMetaData,
	},
}

// Network is an auto generated Go binding around an Ethereum contract.
type Network struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Network) GetABI() abi.ABI {
	return c.abi
}

// NewNetwork creates a new instance of Network.
func NewNetwork() *Network {
	parsed, err := NetworkMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Network{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Network) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((uint64,uint32,uint32,uint16,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint16,uint64,uint16,uint16,uint32,uint32,uint128,uint16,uint128,uint128,uint32,uint8,uint8,uint8,uint16,uint16,uint32) p, address token_) returns()
func (network *Network) PackConstructor(p Params, token_ common.Address) []byte {
	enc, err := network.abi.Pack("", p, token_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAgentOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac3c0e30.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function agentOf(address agent) view returns(uint32)
func (network *Network) PackAgentOf(agent common.Address) []byte {
	enc, err := network.abi.Pack("agentOf", agent)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAgentOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac3c0e30.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function agentOf(address agent) view returns(uint32)
func (network *Network) TryPackAgentOf(agent common.Address) ([]byte, error) {
	return network.abi.Pack("agentOf", agent)
}

// UnpackAgentOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac3c0e30.
//
// Solidity: function agentOf(address agent) view returns(uint32)
func (network *Network) UnpackAgentOf(data []byte) (uint32, error) {
	out, err := network.abi.Unpack("agentOf", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackAnnounce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x553b3e04.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function announce(uint32 id, bytes32 peerKey, uint16 capacity, uint8 drivers, string multiaddrs) returns()
func (network *Network) PackAnnounce(id uint32, peerKey [32]byte, capacity uint16, drivers uint8, multiaddrs string) []byte {
	enc, err := network.abi.Pack("announce", id, peerKey, capacity, drivers, multiaddrs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnnounce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x553b3e04.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function announce(uint32 id, bytes32 peerKey, uint16 capacity, uint8 drivers, string multiaddrs) returns()
func (network *Network) TryPackAnnounce(id uint32, peerKey [32]byte, capacity uint16, drivers uint8, multiaddrs string) ([]byte, error) {
	return network.abi.Pack("announce", id, peerKey, capacity, drivers, multiaddrs)
}

// PackAttest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7842acdf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function attest((uint8,uint64,bytes32,uint32,bytes32,uint64,uint64,bool,(uint64,uint8,uint32,uint64,uint32)[],(uint32,uint32)[],bytes32) s, ((bytes,uint32,uint32),bytes,uint32[],bytes,bytes) c) returns()
func (network *Network) PackAttest(s Statement, c Certificate) []byte {
	enc, err := network.abi.Pack("attest", s, c)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAttest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7842acdf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function attest((uint8,uint64,bytes32,uint32,bytes32,uint64,uint64,bool,(uint64,uint8,uint32,uint64,uint32)[],(uint32,uint32)[],bytes32) s, ((bytes,uint32,uint32),bytes,uint32[],bytes,bytes) c) returns()
func (network *Network) TryPackAttest(s Statement, c Certificate) ([]byte, error) {
	return network.abi.Pack("attest", s, c)
}

// PackAttested is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5dea7d6a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function attested() view returns(uint64)
func (network *Network) PackAttested() []byte {
	enc, err := network.abi.Pack("attested")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAttested is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5dea7d6a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function attested() view returns(uint64)
func (network *Network) TryPackAttested() ([]byte, error) {
	return network.abi.Pack("attested")
}

// UnpackAttested is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5dea7d6a.
//
// Solidity: function attested() view returns(uint64)
func (network *Network) UnpackAttested(data []byte) (uint64, error) {
	out, err := network.abi.Unpack("attested", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackBootstrap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b6f81c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bootstrap((bytes,uint32,uint32) set, bytes keys) returns()
func (network *Network) PackBootstrap(set VotingSet, keys []byte) []byte {
	enc, err := network.abi.Pack("bootstrap", set, keys)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBootstrap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b6f81c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bootstrap((bytes,uint32,uint32) set, bytes keys) returns()
func (network *Network) TryPackBootstrap(set VotingSet, keys []byte) ([]byte, error) {
	return network.abi.Pack("bootstrap", set, keys)
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04951891.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(uint32 id) returns(uint256 amount)
func (network *Network) PackClaim(id uint32) []byte {
	enc, err := network.abi.Pack("claim", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04951891.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(uint32 id) returns(uint256 amount)
func (network *Network) TryPackClaim(id uint32) ([]byte, error) {
	return network.abi.Pack("claim", id)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x04951891.
//
// Solidity: function claim(uint32 id) returns(uint256 amount)
func (network *Network) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := network.abi.Unpack("claim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2b6d422.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimable(uint32 id) view returns(uint256)
func (network *Network) PackClaimable(id uint32) []byte {
	enc, err := network.abi.Pack("claimable", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2b6d422.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimable(uint32 id) view returns(uint256)
func (network *Network) TryPackClaimable(id uint32) ([]byte, error) {
	return network.abi.Pack("claimable", id)
}

// UnpackClaimable is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd2b6d422.
//
// Solidity: function claimable(uint32 id) view returns(uint256)
func (network *Network) UnpackClaimable(data []byte) (*big.Int, error) {
	out, err := network.abi.Unpack("claimable", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDomainName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0a35477.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function domainName(uint16 id) view returns(string name)
func (network *Network) PackDomainName(id uint16) []byte {
	enc, err := network.abi.Pack("domainName", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDomainName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0a35477.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function domainName(uint16 id) view returns(string name)
func (network *Network) TryPackDomainName(id uint16) ([]byte, error) {
	return network.abi.Pack("domainName", id)
}

// UnpackDomainName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf0a35477.
//
// Solidity: function domainName(uint16 id) view returns(string name)
func (network *Network) UnpackDomainName(data []byte) (string, error) {
	out, err := network.abi.Unpack("domainName", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackDrain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4224ad20.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function drain(uint32 id, uint64 until) returns()
func (network *Network) PackDrain(id uint32, until uint64) []byte {
	enc, err := network.abi.Pack("drain", id, until)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDrain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4224ad20.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function drain(uint32 id, uint64 until) returns()
func (network *Network) TryPackDrain(id uint32, until uint64) ([]byte, error) {
	return network.abi.Pack("drain", id, until)
}

// PackEpochEnd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4683db2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochEnd(uint64 epoch) view returns(uint64)
func (network *Network) PackEpochEnd(epoch uint64) []byte {
	enc, err := network.abi.Pack("epochEnd", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochEnd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4683db2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochEnd(uint64 epoch) view returns(uint64)
func (network *Network) TryPackEpochEnd(epoch uint64) ([]byte, error) {
	return network.abi.Pack("epochEnd", epoch)
}

// UnpackEpochEnd is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb4683db2.
//
// Solidity: function epochEnd(uint64 epoch) view returns(uint64)
func (network *Network) UnpackEpochEnd(data []byte) (uint64, error) {
	out, err := network.abi.Unpack("epochEnd", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf50d58ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exit(uint32 id) payable returns()
func (network *Network) PackExit(id uint32) []byte {
	enc, err := network.abi.Pack("exit", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf50d58ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exit(uint32 id) payable returns()
func (network *Network) TryPackExit(id uint32) ([]byte, error) {
	return network.abi.Pack("exit", id)
}

// PackFailed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1fa4028.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function failed(uint64 item) view returns(uint32 generation)
func (network *Network) PackFailed(item uint64) []byte {
	enc, err := network.abi.Pack("failed", item)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFailed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1fa4028.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function failed(uint64 item) view returns(uint32 generation)
func (network *Network) TryPackFailed(item uint64) ([]byte, error) {
	return network.abi.Pack("failed", item)
}

// UnpackFailed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf1fa4028.
//
// Solidity: function failed(uint64 item) view returns(uint32 generation)
func (network *Network) UnpackFailed(data []byte) (uint32, error) {
	out, err := network.abi.Unpack("failed", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca1d209d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fund(uint256 amount) returns()
func (network *Network) PackFund(amount *big.Int) []byte {
	enc, err := network.abi.Pack("fund", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca1d209d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fund(uint256 amount) returns()
func (network *Network) TryPackFund(amount *big.Int) ([]byte, error) {
	return network.abi.Pack("fund", amount)
}

// PackHost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe6c78d7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function host(uint32 id) view returns((address,uint8,uint16,uint16,uint8))
func (network *Network) PackHost(id uint32) []byte {
	enc, err := network.abi.Pack("host", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe6c78d7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function host(uint32 id) view returns((address,uint8,uint16,uint16,uint8))
func (network *Network) TryPackHost(id uint32) ([]byte, error) {
	return network.abi.Pack("host", id)
}

// UnpackHost is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbe6c78d7.
//
// Solidity: function host(uint32 id) view returns((address,uint8,uint16,uint16,uint8))
func (network *Network) UnpackHost(data []byte) (HostView, error) {
	out, err := network.abi.Unpack("host", data)
	if err != nil {
		return *new(HostView), err
	}
	out0 := *abi.ConvertType(out[0], new(HostView)).(*HostView)
	return out0, nil
}

// PackIncident is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3753952d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function incident(uint32 id) view returns((uint8,uint32,uint32,uint64,uint64))
func (network *Network) PackIncident(id uint32) []byte {
	enc, err := network.abi.Pack("incident", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIncident is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3753952d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function incident(uint32 id) view returns((uint8,uint32,uint32,uint64,uint64))
func (network *Network) TryPackIncident(id uint32) ([]byte, error) {
	return network.abi.Pack("incident", id)
}

// UnpackIncident is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3753952d.
//
// Solidity: function incident(uint32 id) view returns((uint8,uint32,uint32,uint64,uint64))
func (network *Network) UnpackIncident(data []byte) (Incident, error) {
	out, err := network.abi.Unpack("incident", data)
	if err != nil {
		return *new(Incident), err
	}
	out0 := *abi.ConvertType(out[0], new(Incident)).(*Incident)
	return out0, nil
}

// PackLastMember is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x513cd47a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lastMember() view returns(uint32)
func (network *Network) PackLastMember() []byte {
	enc, err := network.abi.Pack("lastMember")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLastMember is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x513cd47a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lastMember() view returns(uint32)
func (network *Network) TryPackLastMember() ([]byte, error) {
	return network.abi.Pack("lastMember")
}

// UnpackLastMember is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x513cd47a.
//
// Solidity: function lastMember() view returns(uint32)
func (network *Network) UnpackLastMember(data []byte) (uint32, error) {
	out, err := network.abi.Unpack("lastMember", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d5c027c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function node(uint32 id) view returns((address,address,uint8,uint8,bool,uint32,uint16,uint16,uint8,uint32,uint64,uint64,int64,int256,bytes32))
func (network *Network) PackNode(id uint32) []byte {
	enc, err := network.abi.Pack("node", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d5c027c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function node(uint32 id) view returns((address,address,uint8,uint8,bool,uint32,uint16,uint16,uint8,uint32,uint64,uint64,int64,int256,bytes32))
func (network *Network) TryPackNode(id uint32) ([]byte, error) {
	return network.abi.Pack("node", id)
}

// UnpackNode is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1d5c027c.
//
// Solidity: function node(uint32 id) view returns((address,address,uint8,uint8,bool,uint32,uint16,uint16,uint8,uint32,uint64,uint64,int64,int256,bytes32))
func (network *Network) UnpackNode(data []byte) (NodeView, error) {
	out, err := network.abi.Unpack("node", data)
	if err != nil {
		return *new(NodeView), err
	}
	out0 := *abi.ConvertType(out[0], new(NodeView)).(*NodeView)
	return out0, nil
}

// PackParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcff0ab96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function params() view returns((uint64,uint32,uint32,uint16,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint16,uint64,uint16,uint16,uint32,uint32,uint128,uint16,uint128,uint128,uint32,uint8,uint8,uint8,uint16,uint16,uint32))
func (network *Network) PackParams() []byte {
	enc, err := network.abi.Pack("params")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcff0ab96.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function params() view returns((uint64,uint32,uint32,uint16,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint16,uint64,uint16,uint16,uint32,uint32,uint128,uint16,uint128,uint128,uint32,uint8,uint8,uint8,uint16,uint16,uint32))
func (network *Network) TryPackParams() ([]byte, error) {
	return network.abi.Pack("params")
}

// UnpackParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcff0ab96.
//
// Solidity: function params() view returns((uint64,uint32,uint32,uint16,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint16,uint64,uint16,uint16,uint32,uint32,uint128,uint16,uint128,uint128,uint32,uint8,uint8,uint8,uint16,uint16,uint32))
func (network *Network) UnpackParams(data []byte) (Params, error) {
	out, err := network.abi.Unpack("params", data)
	if err != nil {
		return *new(Params), err
	}
	out0 := *abi.ConvertType(out[0], new(Params)).(*Params)
	return out0, nil
}

// PackPopDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdb94863.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function popDigest(bytes32 keyHash, address owner) view returns(bytes32)
func (network *Network) PackPopDigest(keyHash [32]byte, owner common.Address) []byte {
	enc, err := network.abi.Pack("popDigest", keyHash, owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPopDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdb94863.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function popDigest(bytes32 keyHash, address owner) view returns(bytes32)
func (network *Network) TryPackPopDigest(keyHash [32]byte, owner common.Address) ([]byte, error) {
	return network.abi.Pack("popDigest", keyHash, owner)
}

// UnpackPopDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbdb94863.
//
// Solidity: function popDigest(bytes32 keyHash, address owner) view returns(bytes32)
func (network *Network) UnpackPopDigest(data []byte) ([32]byte, error) {
	out, err := network.abi.Unpack("popDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe815dcc6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register((address,bytes,bytes,bytes32,string,uint32,uint16,uint8,string) r) returns(uint32)
func (network *Network) PackRegister(r Registration) []byte {
	enc, err := network.abi.Pack("register", r)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe815dcc6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register((address,bytes,bytes,bytes32,string,uint32,uint16,uint8,string) r) returns(uint32)
func (network *Network) TryPackRegister(r Registration) ([]byte, error) {
	return network.abi.Pack("register", r)
}

// UnpackRegister is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe815dcc6.
//
// Solidity: function register((address,bytes,bytes,bytes32,string,uint32,uint16,uint8,string) r) returns(uint32)
func (network *Network) UnpackRegister(data []byte) (uint32, error) {
	out, err := network.abi.Unpack("register", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackRegisterWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3f208fd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerWithPermit((address,bytes,bytes,bytes32,string,uint32,uint16,uint8,string) r, uint256 deadline, uint8 v, bytes32 rs, bytes32 s) returns(uint32)
func (network *Network) PackRegisterWithPermit(r Registration, deadline *big.Int, v uint8, rs [32]byte, s [32]byte) []byte {
	enc, err := network.abi.Pack("registerWithPermit", r, deadline, v, rs, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3f208fd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerWithPermit((address,bytes,bytes,bytes32,string,uint32,uint16,uint8,string) r, uint256 deadline, uint8 v, bytes32 rs, bytes32 s) returns(uint32)
func (network *Network) TryPackRegisterWithPermit(r Registration, deadline *big.Int, v uint8, rs [32]byte, s [32]byte) ([]byte, error) {
	return network.abi.Pack("registerWithPermit", r, deadline, v, rs, s)
}

// UnpackRegisterWithPermit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb3f208fd.
//
// Solidity: function registerWithPermit((address,bytes,bytes,bytes32,string,uint32,uint16,uint8,string) r, uint256 deadline, uint8 v, bytes32 rs, bytes32 s) returns(uint32)
func (network *Network) UnpackRegisterWithPermit(data []byte) (uint32, error) {
	out, err := network.abi.Unpack("registerWithPermit", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackReply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3db9258.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reply(uint32 id, uint32 nodeId, string cid) returns()
func (network *Network) PackReply(id uint32, nodeId uint32, cid string) []byte {
	enc, err := network.abi.Pack("reply", id, nodeId, cid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3db9258.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reply(uint32 id, uint32 nodeId, string cid) returns()
func (network *Network) TryPackReply(id uint32, nodeId uint32, cid string) ([]byte, error) {
	return network.abi.Pack("reply", id, nodeId, cid)
}

// PackResume is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ec84ac2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resume(uint32 id) returns()
func (network *Network) PackResume(id uint32) []byte {
	enc, err := network.abi.Pack("resume", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResume is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ec84ac2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resume(uint32 id) returns()
func (network *Network) TryPackResume(id uint32) ([]byte, error) {
	return network.abi.Pack("resume", id)
}

// PackRotate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a8ae22f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rotate(uint32 id, address agent, bytes publicKey, bytes proofOfPossession) payable returns()
func (network *Network) PackRotate(id uint32, agent common.Address, publicKey []byte, proofOfPossession []byte) []byte {
	enc, err := network.abi.Pack("rotate", id, agent, publicKey, proofOfPossession)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRotate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a8ae22f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rotate(uint32 id, address agent, bytes publicKey, bytes proofOfPossession) payable returns()
func (network *Network) TryPackRotate(id uint32, agent common.Address, publicKey []byte, proofOfPossession []byte) ([]byte, error) {
	return network.abi.Pack("rotate", id, agent, publicKey, proofOfPossession)
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc19d93fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state() view returns((uint64,bytes32,uint64,uint64,uint32,bytes32,uint32,uint32,uint32,uint32,uint32,bool,uint256,uint256,uint256))
func (network *Network) PackState() []byte {
	enc, err := network.abi.Pack("state")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc19d93fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function state() view returns((uint64,bytes32,uint64,uint64,uint32,bytes32,uint32,uint32,uint32,uint32,uint32,bool,uint256,uint256,uint256))
func (network *Network) TryPackState() ([]byte, error) {
	return network.abi.Pack("state")
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc19d93fb.
//
// Solidity: function state() view returns((uint64,bytes32,uint64,uint64,uint32,bytes32,uint32,uint32,uint32,uint32,uint32,bool,uint256,uint256,uint256))
func (network *Network) UnpackState(data []byte) (NetworkState, error) {
	out, err := network.abi.Unpack("state", data)
	if err != nil {
		return *new(NetworkState), err
	}
	out0 := *abi.ConvertType(out[0], new(NetworkState)).(*NetworkState)
	return out0, nil
}

// PackStatementDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x057d9ed7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function statementDigest((uint8,uint64,bytes32,uint32,bytes32,uint64,uint64,bool,(uint64,uint8,uint32,uint64,uint32)[],(uint32,uint32)[],bytes32) s) view returns(bytes32)
func (network *Network) PackStatementDigest(s Statement) []byte {
	enc, err := network.abi.Pack("statementDigest", s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStatementDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x057d9ed7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function statementDigest((uint8,uint64,bytes32,uint32,bytes32,uint64,uint64,bool,(uint64,uint8,uint32,uint64,uint32)[],(uint32,uint32)[],bytes32) s) view returns(bytes32)
func (network *Network) TryPackStatementDigest(s Statement) ([]byte, error) {
	return network.abi.Pack("statementDigest", s)
}

// UnpackStatementDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x057d9ed7.
//
// Solidity: function statementDigest((uint8,uint64,bytes32,uint32,bytes32,uint64,uint64,bool,(uint64,uint8,uint32,uint64,uint32)[],(uint32,uint32)[],bytes32) s) view returns(bytes32)
func (network *Network) UnpackStatementDigest(data []byte) ([32]byte, error) {
	out, err := network.abi.Unpack("statementDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (network *Network) PackToken() []byte {
	enc, err := network.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (network *Network) TryPackToken() ([]byte, error) {
	return network.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (network *Network) UnpackToken(data []byte) (common.Address, error) {
	out, err := network.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUpEpochs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15c038d2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upEpochs(uint32 id) view returns(int64)
func (network *Network) PackUpEpochs(id uint32) []byte {
	enc, err := network.abi.Pack("upEpochs", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpEpochs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15c038d2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function upEpochs(uint32 id) view returns(int64)
func (network *Network) TryPackUpEpochs(id uint32) ([]byte, error) {
	return network.abi.Pack("upEpochs", id)
}

// UnpackUpEpochs is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x15c038d2.
//
// Solidity: function upEpochs(uint32 id) view returns(int64)
func (network *Network) UnpackUpEpochs(data []byte) (int64, error) {
	out, err := network.abi.Unpack("upEpochs", data)
	if err != nil {
		return *new(int64), err
	}
	out0 := *abi.ConvertType(out[0], new(int64)).(*int64)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa9224cd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(uint32 id) returns()
func (network *Network) PackWithdraw(id uint32) []byte {
	enc, err := network.abi.Pack("withdraw", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa9224cd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(uint32 id) returns()
func (network *Network) TryPackWithdraw(id uint32) ([]byte, error) {
	return network.abi.Pack("withdraw", id)
}

// NetworkAttested represents a Attested event raised by the Network contract.
type NetworkAttested struct {
	Seq          uint64
	Digest       [32]byte
	FromEpoch    uint64
	ToEpoch      uint64
	BeforeGap    bool
	SignedWeight uint32
	UnitPay      *big.Int
	Evidence     string
	Raw          *types.Log // Blockchain specific contextual infos
}

const NetworkAttestedEventName = "Attested"

// ContractEventName returns the user-defined event name.
func (NetworkAttested) ContractEventName() string {
	return NetworkAttestedEventName
}

// UnpackAttestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Attested(uint64 indexed seq, bytes32 digest, uint64 fromEpoch, uint64 toEpoch, bool beforeGap, uint32 signedWeight, uint256 unitPay, string evidence)
func (network *Network) UnpackAttestedEvent(log *types.Log) (*NetworkAttested, error) {
	event := "Attested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != network.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NetworkAttested)
	if len(log.Data) > 0 {
		if err := network.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range network.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NetworkBootstrapped represents a Bootstrapped event raised by the Network contract.
type NetworkBootstrapped struct {
	SettledEpoch uint64
	Digest       [32]byte
	Raw          *types.Log // Blockchain specific contextual infos
}

const NetworkBootstrappedEventName = "Bootstrapped"

// ContractEventName returns the user-defined event name.
func (NetworkBootstrapped) ContractEventName() string {
	return NetworkBootstrappedEventName
}

// UnpackBootstrappedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Bootstrapped(uint64 settledEpoch, bytes32 digest)
func (network *Network) UnpackBootstrappedEvent(log *types.Log) (*NetworkBootstrapped, error) {
	event := "Bootstrapped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != network.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NetworkBootstrapped)
	if len(log.Data) > 0 {
		if err := network.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range network.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NetworkChangeApplied represents a ChangeApplied event raised by the Network contract.
type NetworkChangeApplied struct {
	Node  uint32
	Kind  uint8
	Entry uint32
	Raw   *types.Log // Blockchain specific contextual infos
}

const NetworkChangeAppliedEventName = "ChangeApplied"

// ContractEventName returns the user-defined event name.
func (NetworkChangeApplied) ContractEventName() string {
	return NetworkChangeAppliedEventName
}

// UnpackChangeAppliedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChangeApplied(uint32 indexed node, uint8 kind, uint32 entry)
func (network *Network) UnpackChangeAppliedEvent(log *types.Log) (*NetworkChangeApplied, error) {
	event := "ChangeApplied"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != network.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NetworkChangeApplied)
	if len(log.Data) > 0 {
		if err := network.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range network.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NetworkChangeQueued represents a ChangeQueued event raised by the Network contract.
type NetworkChangeQueued struct {
	Node      uint32
	Kind      uint8
	Entry     uint32
	QueuedAt  uint64
	Agent     common.Address
	PublicKey []byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const NetworkChangeQueuedEventName = "ChangeQueued"

// ContractEventName returns the user-defined event name.
func (NetworkChangeQueued) ContractEventName() string {
	return NetworkChangeQueuedEventName
}

// UnpackChangeQueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChangeQueued(uint32 indexed node, uint8 kind, uint32 entry, uint64 queuedAt, address agent, bytes publicKey)
func (network *Network) UnpackChangeQueuedEvent(log *types.Log) (*NetworkChangeQueued, error) {
	event := "ChangeQueued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != network.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NetworkChangeQueued)
	if len(log.Data) > 0 {
		if err := network.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range network.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NetworkCheckedIn represents a CheckedIn event raised by the Network contract.
type NetworkCheckedIn struct {
	Recovery uint32
	Node     uint32
	Raw      *types.Log // Blockchain specific contextual infos
}

const NetworkCheckedInEventName = "CheckedIn"

// ContractEventName returns the user-defined event name.
func (NetworkCheckedIn) ContractEventName() string {
	return NetworkCheckedInEventName
}

// UnpackCheckedInEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CheckedIn(uint32 indexed recovery, uint32 indexed node)
func (network *Network) UnpackCheckedInEvent(log *types.Log) (*NetworkCheckedIn, error) {
	event := "CheckedIn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != network.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NetworkCheckedIn)
	if len(log.Data) > 0 {
		if err := network.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range network.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NetworkClaimed represents a Claimed event raised by the Network contract.
type NetworkClaimed struct {
	Node   uint32
	Owner  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const NetworkClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (NetworkClaimed) ContractEventName() string {
	return NetworkClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(uint32 indexed node, address indexed owner, uint256 amount)
func (network *Network) UnpackClaimedEvent(log *types.Log) (*NetworkClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != network.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NetworkClaimed)
	if len(log.Data) > 0 {
		if err := network.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range network.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NetworkDebited represents a Debited event raised by the Network contract.
type NetworkDebited struct {
	Node   uint32
	Epochs uint32
	Raw    *types.Log // Blockchain specific contextual infos
}

const NetworkDebitedEventName = "Debited"

// ContractEventName returns the user-defined event name.
func (NetworkDebited) ContractEventName() string {
	return NetworkDebitedEventName
}

// UnpackDebitedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Debited(uint32 indexed node, uint32 epochs)
func (network *Network) UnpackDebitedEvent(log *types.Log) (*NetworkDebited, error) {
	event := "Debited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != network.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NetworkDebited)
	if len(log.Data) > 0 {
		if err := network.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range network.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NetworkDrainStarted represents a DrainStarted event raised by the Network contract.
type NetworkDrainStarted struct {
	Node  uint32
	Until uint64
	Raw   *types.Log // Blockchain specific contextual infos
}

const NetworkDrainStartedEventName = "DrainStarted"

// ContractEventName returns the user-defined event name.
func (NetworkDrainStarted) ContractEventName() string {
	return NetworkDrainStartedEventName
}

// UnpackDrainStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DrainStarted(uint32 indexed node, uint64 until)
func (network *Network) UnpackDrainStartedEvent(log *types.Log) (*NetworkDrainStarted, error) {
	event := "DrainStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != network.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NetworkDrainStarted)
	if len(log.Data) > 0 {
		if err := network.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range network.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NetworkExitForced represents a ExitForced event raised by the Network contract.
type NetworkExitForced struct {
	Node  uint32
	Until uint64
	Raw   *types.Log // Blockchain specific contextual infos
}

const NetworkExitForcedEventName = "ExitForced"

// ContractEventName returns the user-defined event name.
func (NetworkExitForced) ContractEventName() string {
	return NetworkExitForcedEventName
}

// UnpackExitForcedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ExitForced(uint32 indexed node, uint64 until)
func (network *Network) UnpackExitForcedEvent(log *types.Log) (*NetworkExitForced, error) {
	event := "ExitForced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != network.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NetworkExitForced)
	if len(log.Data) > 0 {
		if err := network.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range network.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NetworkFounderPaid represents a FounderPaid event raised by the Network contract.
type NetworkFounderPaid struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const NetworkFounderPaidEventName = "FounderPaid"

// ContractEventName returns the user-defined event name.
func (NetworkFounderPaid) ContractEventName() string {
	return NetworkFounderPaidEventName
}

// UnpackFounderPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FounderPaid(address indexed account, uint256 amount)
func (network *Network) UnpackFounderPaidEvent(log *types.Log) (*NetworkFounderPaid, error) {
	event := "FounderPaid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != network.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NetworkFounderPaid)
	if len(log.Data) > 0 {
		if err := network.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range network.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NetworkFunded represents a Funded event raised by the Network contract.
type NetworkFunded struct {
	From   common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const NetworkFundedEventName = "Funded"

// ContractEventName returns the user-defined event name.
func (NetworkFunded) ContractEventName() string {
	return NetworkFundedEventName
}

// UnpackFundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Funded(address indexed from, uint256 amount)
func (network *Network) UnpackFundedEvent(log *types.Log) (*NetworkFunded, error) {
	event := "Funded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != network.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NetworkFunded)
	if len(log.Data) > 0 {
		if err := network.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range network.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NetworkGasRefunded represents a GasRefunded event raised by the Network contract.
type NetworkGasRefunded struct {
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const NetworkGasRefundedEventName = "GasRefunded"

// ContractEventName returns the user-defined event name.
func (NetworkGasRefunded) ContractEventName() string {
	return NetworkGasRefundedEventName
}

// UnpackGasRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GasRefunded(address indexed to, uint256 amount)
func (network *Network) UnpackGasRefundedEvent(log *types.Log) (*NetworkGasRefunded, error) {
	event := "GasRefunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != network.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NetworkGasRefunded)
	if len(log.Data) > 0 {
		if err := network.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range network.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NetworkIncidentMembers represents a IncidentMembers event raised by the Network contract.
type NetworkIncidentMembers struct {
	Incident uint32
	Epoch    uint64
	Bitmap   []byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const NetworkIncidentMembersEventName = "IncidentMembers"

// ContractEventName returns the user-defined event name.
func (NetworkIncidentMembers) ContractEventName() string {
	return NetworkIncidentMembersEventName
}

// UnpackIncidentMembersEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event IncidentMembers(uint32 indexed incident, uint64 epoch, bytes bitmap)
func (network *Network) UnpackIncidentMembersEvent(log *types.Log) (*NetworkIncidentMembers, error) {
	event := "IncidentMembers"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != network.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NetworkIncidentMembers)
	if len(log.Data) > 0 {
		if err := network.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range network.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NetworkIncidentOpened represents a IncidentOpened event raised by the Network contract.
type NetworkIncidentOpened struct {
	Incident uint32
	Node     uint32
	Kind     uint8
	Reason   uint8
	Epoch    uint64
	Evidence string
	Raw      *types.Log // Blockchain specific contextual infos
}

const NetworkIncidentOpenedEventName = "IncidentOpened"

// ContractEventName returns the user-defined event name.
func (NetworkIncidentOpened) ContractEventName() string {
	return NetworkIncidentOpenedEventName
}

// UnpackIncidentOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event IncidentOpened(uint32 indexed incident, uint32 indexed node, uint8 kind, uint8 reason, uint64 epoch, string evidence)
func (network *Network) UnpackIncidentOpenedEvent(log *types.Log) (*NetworkIncidentOpened, error) {
	event := "IncidentOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != network.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NetworkIncidentOpened)
	if len(log.Data) > 0 {
		if err := network.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range network.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NetworkIncidentReplied represents a IncidentReplied event raised by the Network contract.
type NetworkIncidentReplied struct {
	Incident uint32
	Node     uint32
	Cid      string
	Raw      *types.Log // Blockchain specific contextual infos
}

const NetworkIncidentRepliedEventName = "IncidentReplied"

// ContractEventName returns the user-defined event name.
func (NetworkIncidentReplied) ContractEventName() string {
	return NetworkIncidentRepliedEventName
}

// UnpackIncidentRepliedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event IncidentReplied(uint32 indexed incident, uint32 indexed node, string cid)
func (network *Network) UnpackIncidentRepliedEvent(log *types.Log) (*NetworkIncidentReplied, error) {
	event := "IncidentReplied"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != network.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NetworkIncidentReplied)
	if len(log.Data) > 0 {
		if err := network.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range network.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NetworkIncidentResolved represents a IncidentResolved event raised by the Network contract.
type NetworkIncidentResolved struct {
	Incident uint32
	Node     uint32
	Epoch    uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const NetworkIncidentResolvedEventName = "IncidentResolved"

// ContractEventName returns the user-defined event name.
func (NetworkIncidentResolved) ContractEventName() string {
	return NetworkIncidentResolvedEventName
}

// UnpackIncidentResolvedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event IncidentResolved(uint32 indexed incident, uint32 indexed node, uint64 epoch)
func (network *Network) UnpackIncidentResolvedEvent(log *types.Log) (*NetworkIncidentResolved, error) {
	event := "IncidentResolved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != network.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NetworkIncidentResolved)
	if len(log.Data) > 0 {
		if err := network.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range network.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NetworkLifeProven represents a LifeProven event raised by the Network contract.
type NetworkLifeProven struct {
	Node        uint32
	BlockNumber uint64
	Raw         *types.Log // Blockchain specific contextual infos
}

const NetworkLifeProvenEventName = "LifeProven"

// ContractEventName returns the user-defined event name.
func (NetworkLifeProven) ContractEventName() string {
	return NetworkLifeProvenEventName
}

// UnpackLifeProvenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LifeProven(uint32 indexed node, uint64 blockNumber)
func (network *Network) UnpackLifeProvenEvent(log *types.Log) (*NetworkLifeProven, error) {
	event := "LifeProven"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != network.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NetworkLifeProven)
	if len(log.Data) > 0 {
		if err := network.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range network.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NetworkNodeAnnounced represents a NodeAnnounced event raised by the Network contract.
type NetworkNodeAnnounced struct {
	Node       uint32
	PeerKey    [32]byte
	Capacity   uint16
	Drivers    uint8
	Multiaddrs string
	Raw        *types.Log // Blockchain specific contextual infos
}

const NetworkNodeAnnouncedEventName = "NodeAnnounced"

// ContractEventName returns the user-defined event name.
func (NetworkNodeAnnounced) ContractEventName() string {
	return NetworkNodeAnnouncedEventName
}

// UnpackNodeAnnouncedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeAnnounced(uint32 indexed node, bytes32 peerKey, uint16 capacity, uint8 drivers, string multiaddrs)
func (network *Network) UnpackNodeAnnouncedEvent(log *types.Log) (*NetworkNodeAnnounced, error) {
	event := "NodeAnnounced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != network.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NetworkNodeAnnounced)
	if len(log.Data) > 0 {
		if err := network.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range network.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NetworkNodeRegistered represents a NodeRegistered event raised by the Network contract.
type NetworkNodeRegistered struct {
	Node       uint32
	Owner      common.Address
	Agent      common.Address
	PublicKey  []byte
	PeerKey    [32]byte
	Domain     string
	DomainId   uint16
	Units      uint32
	Capacity   uint16
	Drivers    uint8
	Multiaddrs string
	Raw        *types.Log // Blockchain specific contextual infos
}

const NetworkNodeRegisteredEventName = "NodeRegistered"

// ContractEventName returns the user-defined event name.
func (NetworkNodeRegistered) ContractEventName() string {
	return NetworkNodeRegisteredEventName
}

// UnpackNodeRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeRegistered(uint32 indexed node, address indexed owner, address agent, bytes publicKey, bytes32 peerKey, string domain, uint16 domainId, uint32 units, uint16 capacity, uint8 drivers, string multiaddrs)
func (network *Network) UnpackNodeRegisteredEvent(log *types.Log) (*NetworkNodeRegistered, error) {
	event := "NodeRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != network.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NetworkNodeRegistered)
	if len(log.Data) > 0 {
		if err := network.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range network.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NetworkRecoveryCancelled represents a RecoveryCancelled event raised by the Network contract.
type NetworkRecoveryCancelled struct {
	Recovery uint32
	Seq      uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const NetworkRecoveryCancelledEventName = "RecoveryCancelled"

// ContractEventName returns the user-defined event name.
func (NetworkRecoveryCancelled) ContractEventName() string {
	return NetworkRecoveryCancelledEventName
}

// UnpackRecoveryCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecoveryCancelled(uint32 indexed recovery, uint64 seq)
func (network *Network) UnpackRecoveryCancelledEvent(log *types.Log) (*NetworkRecoveryCancelled, error) {
	event := "RecoveryCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != network.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NetworkRecoveryCancelled)
	if len(log.Data) > 0 {
		if err := network.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range network.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NetworkRecoveryClosed represents a RecoveryClosed event raised by the Network contract.
type NetworkRecoveryClosed struct {
	Recovery     uint32
	Seq          uint64
	Digest       [32]byte
	SettledEpoch uint64
	Raw          *types.Log // Blockchain specific contextual infos
}

const NetworkRecoveryClosedEventName = "RecoveryClosed"

// ContractEventName returns the user-defined event name.
func (NetworkRecoveryClosed) ContractEventName() string {
	return NetworkRecoveryClosedEventName
}

// UnpackRecoveryClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecoveryClosed(uint32 indexed recovery, uint64 seq, bytes32 digest, uint64 settledEpoch)
func (network *Network) UnpackRecoveryClosedEvent(log *types.Log) (*NetworkRecoveryClosed, error) {
	event := "RecoveryClosed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != network.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NetworkRecoveryClosed)
	if len(log.Data) > 0 {
		if err := network.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range network.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NetworkRecoveryOpened represents a RecoveryOpened event raised by the Network contract.
type NetworkRecoveryOpened struct {
	Recovery   uint32
	Incident   uint32
	Opener     common.Address
	WindowEnds uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const NetworkRecoveryOpenedEventName = "RecoveryOpened"

// ContractEventName returns the user-defined event name.
func (NetworkRecoveryOpened) ContractEventName() string {
	return NetworkRecoveryOpenedEventName
}

// UnpackRecoveryOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecoveryOpened(uint32 indexed recovery, uint32 indexed incident, address indexed opener, uint64 windowEnds)
func (network *Network) UnpackRecoveryOpenedEvent(log *types.Log) (*NetworkRecoveryOpened, error) {
	event := "RecoveryOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != network.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NetworkRecoveryOpened)
	if len(log.Data) > 0 {
		if err := network.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range network.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NetworkRecoveryWindowMissed represents a RecoveryWindowMissed event raised by the Network contract.
type NetworkRecoveryWindowMissed struct {
	Recovery   uint32
	Weight     *big.Int
	Needed     *big.Int
	WindowEnds uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const NetworkRecoveryWindowMissedEventName = "RecoveryWindowMissed"

// ContractEventName returns the user-defined event name.
func (NetworkRecoveryWindowMissed) ContractEventName() string {
	return NetworkRecoveryWindowMissedEventName
}

// UnpackRecoveryWindowMissedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecoveryWindowMissed(uint32 indexed recovery, uint256 weight, uint256 needed, uint64 windowEnds)
func (network *Network) UnpackRecoveryWindowMissedEvent(log *types.Log) (*NetworkRecoveryWindowMissed, error) {
	event := "RecoveryWindowMissed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != network.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NetworkRecoveryWindowMissed)
	if len(log.Data) > 0 {
		if err := network.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range network.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NetworkRefundPoolFilled represents a RefundPoolFilled event raised by the Network contract.
type NetworkRefundPoolFilled struct {
	From   common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const NetworkRefundPoolFilledEventName = "RefundPoolFilled"

// ContractEventName returns the user-defined event name.
func (NetworkRefundPoolFilled) ContractEventName() string {
	return NetworkRefundPoolFilledEventName
}

// UnpackRefundPoolFilledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RefundPoolFilled(address indexed from, uint256 amount)
func (network *Network) UnpackRefundPoolFilledEvent(log *types.Log) (*NetworkRefundPoolFilled, error) {
	event := "RefundPoolFilled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != network.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NetworkRefundPoolFilled)
	if len(log.Data) > 0 {
		if err := network.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range network.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NetworkReplicaFailed represents a ReplicaFailed event raised by the Network contract.
type NetworkReplicaFailed struct {
	Item       uint64
	Node       uint32
	Generation uint32
	Epoch      uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const NetworkReplicaFailedEventName = "ReplicaFailed"

// ContractEventName returns the user-defined event name.
func (NetworkReplicaFailed) ContractEventName() string {
	return NetworkReplicaFailedEventName
}

// UnpackReplicaFailedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReplicaFailed(uint64 indexed item, uint32 indexed node, uint32 generation, uint64 epoch)
func (network *Network) UnpackReplicaFailedEvent(log *types.Log) (*NetworkReplicaFailed, error) {
	event := "ReplicaFailed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != network.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NetworkReplicaFailed)
	if len(log.Data) > 0 {
		if err := network.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range network.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NetworkSetChanged represents a SetChanged event raised by the Network contract.
type NetworkSetChanged struct {
	SetVersion   uint32
	SetHash      [32]byte
	AggregateKey []byte
	Weight       uint32
	Count        uint32
	Raw          *types.Log // Blockchain specific contextual infos
}

const NetworkSetChangedEventName = "SetChanged"

// ContractEventName returns the user-defined event name.
func (NetworkSetChanged) ContractEventName() string {
	return NetworkSetChangedEventName
}

// UnpackSetChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SetChanged(uint32 setVersion, bytes32 setHash, bytes aggregateKey, uint32 weight, uint32 count)
func (network *Network) UnpackSetChangedEvent(log *types.Log) (*NetworkSetChanged, error) {
	event := "SetChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != network.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NetworkSetChanged)
	if len(log.Data) > 0 {
		if err := network.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range network.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NetworkSlashed represents a Slashed event raised by the Network contract.
type NetworkSlashed struct {
	Node     uint32
	Reporter common.Address
	Epoch    uint64
	Burned   *big.Int
	Reward   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const NetworkSlashedEventName = "Slashed"

// ContractEventName returns the user-defined event name.
func (NetworkSlashed) ContractEventName() string {
	return NetworkSlashedEventName
}

// UnpackSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Slashed(uint32 indexed node, address indexed reporter, uint64 epoch, uint256 burned, uint256 reward)
func (network *Network) UnpackSlashedEvent(log *types.Log) (*NetworkSlashed, error) {
	event := "Slashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != network.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NetworkSlashed)
	if len(log.Data) > 0 {
		if err := network.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range network.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NetworkStakeWithdrawn represents a StakeWithdrawn event raised by the Network contract.
type NetworkStakeWithdrawn struct {
	Node   uint32
	Owner  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const NetworkStakeWithdrawnEventName = "StakeWithdrawn"

// ContractEventName returns the user-defined event name.
func (NetworkStakeWithdrawn) ContractEventName() string {
	return NetworkStakeWithdrawnEventName
}

// UnpackStakeWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeWithdrawn(uint32 indexed node, address indexed owner, uint256 amount)
func (network *Network) UnpackStakeWithdrawnEvent(log *types.Log) (*NetworkStakeWithdrawn, error) {
	event := "StakeWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != network.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NetworkStakeWithdrawn)
	if len(log.Data) > 0 {
		if err := network.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range network.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NetworkStatusChanged represents a StatusChanged event raised by the Network contract.
type NetworkStatusChanged struct {
	Node   uint32
	Status uint8
	Epoch  uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const NetworkStatusChangedEventName = "StatusChanged"

// ContractEventName returns the user-defined event name.
func (NetworkStatusChanged) ContractEventName() string {
	return NetworkStatusChangedEventName
}

// UnpackStatusChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StatusChanged(uint32 indexed node, uint8 status, uint64 epoch)
func (network *Network) UnpackStatusChangedEvent(log *types.Log) (*NetworkStatusChanged, error) {
	event := "StatusChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != network.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NetworkStatusChanged)
	if len(log.Data) > 0 {
		if err := network.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range network.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (network *Network) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], network.abi.Errors["AgentInUse"].ID.Bytes()[:4]) {
		return network.UnpackAgentInUseError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["AlreadyBootstrapped"].ID.Bytes()[:4]) {
		return network.UnpackAlreadyBootstrappedError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["AlreadyCheckedIn"].ID.Bytes()[:4]) {
		return network.UnpackAlreadyCheckedInError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["AlreadyPaid"].ID.Bytes()[:4]) {
		return network.UnpackAlreadyPaidError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["AlreadyQueued"].ID.Bytes()[:4]) {
		return network.UnpackAlreadyQueuedError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["AlreadySlashed"].ID.Bytes()[:4]) {
		return network.UnpackAlreadySlashedError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["BadLength"].ID.Bytes()[:4]) {
		return network.UnpackBadLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["BatchTooLarge"].ID.Bytes()[:4]) {
		return network.UnpackBatchTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["BootstrapTooEarly"].ID.Bytes()[:4]) {
		return network.UnpackBootstrapTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["BootstrapTooSmall"].ID.Bytes()[:4]) {
		return network.UnpackBootstrapTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["CapacityTooHigh"].ID.Bytes()[:4]) {
		return network.UnpackCapacityTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["CheckInsTooFew"].ID.Bytes()[:4]) {
		return network.UnpackCheckInsTooFewError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["DebitInvalid"].ID.Bytes()[:4]) {
		return network.UnpackDebitInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["DebitsUnsorted"].ID.Bytes()[:4]) {
		return network.UnpackDebitsUnsortedError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["DomainInvalid"].ID.Bytes()[:4]) {
		return network.UnpackDomainInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["DrainTooLong"].ID.Bytes()[:4]) {
		return network.UnpackDrainTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["DrainingTooMuch"].ID.Bytes()[:4]) {
		return network.UnpackDrainingTooMuchError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["EvictTooEarly"].ID.Bytes()[:4]) {
		return network.UnpackEvictTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["ForceTooEarly"].ID.Bytes()[:4]) {
		return network.UnpackForceTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["IncidentUnknown"].ID.Bytes()[:4]) {
		return network.UnpackIncidentUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["KeyInUse"].ID.Bytes()[:4]) {
		return network.UnpackKeyInUseError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["KeyMismatch"].ID.Bytes()[:4]) {
		return network.UnpackKeyMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["LastMember"].ID.Bytes()[:4]) {
		return network.UnpackLastMemberError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["NetworkFull"].ID.Bytes()[:4]) {
		return network.UnpackNetworkFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["NoEquivocation"].ID.Bytes()[:4]) {
		return network.UnpackNoEquivocationError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["NodeUnknown"].ID.Bytes()[:4]) {
		return network.UnpackNodeUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["NonSignerUnknown"].ID.Bytes()[:4]) {
		return network.UnpackNonSignerUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["NonSignersUnsorted"].ID.Bytes()[:4]) {
		return network.UnpackNonSignersUnsortedError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["NotBootstrapped"].ID.Bytes()[:4]) {
		return network.UnpackNotBootstrappedError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["NotFounder"].ID.Bytes()[:4]) {
		return network.UnpackNotFounderError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["NotGwei"].ID.Bytes()[:4]) {
		return network.UnpackNotGweiError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["NotMember"].ID.Bytes()[:4]) {
		return network.UnpackNotMemberError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["NotOwner"].ID.Bytes()[:4]) {
		return network.UnpackNotOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["NotOwnerOrAgent"].ID.Bytes()[:4]) {
		return network.UnpackNotOwnerOrAgentError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["NothingDue"].ID.Bytes()[:4]) {
		return network.UnpackNothingDueError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["ParamsInvalid"].ID.Bytes()[:4]) {
		return network.UnpackParamsInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["PointAtInfinity"].ID.Bytes()[:4]) {
		return network.UnpackPointAtInfinityError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["PointInvalid"].ID.Bytes()[:4]) {
		return network.UnpackPointInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["ProofOfLifeStale"].ID.Bytes()[:4]) {
		return network.UnpackProofOfLifeStaleError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["ProofOfPossessionInvalid"].ID.Bytes()[:4]) {
		return network.UnpackProofOfPossessionInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["QuorumNotReached"].ID.Bytes()[:4]) {
		return network.UnpackQuorumNotReachedError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["RangeEmpty"].ID.Bytes()[:4]) {
		return network.UnpackRangeEmptyError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["RangeInFuture"].ID.Bytes()[:4]) {
		return network.UnpackRangeInFutureError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["RangeOverlaps"].ID.Bytes()[:4]) {
		return network.UnpackRangeOverlapsError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["RangeTooLong"].ID.Bytes()[:4]) {
		return network.UnpackRangeTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["RecoveryNotDue"].ID.Bytes()[:4]) {
		return network.UnpackRecoveryNotDueError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["RecoveryUnderWay"].ID.Bytes()[:4]) {
		return network.UnpackRecoveryUnderWayError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["RecoveryUnknown"].ID.Bytes()[:4]) {
		return network.UnpackRecoveryUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return network.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["ReserveFull"].ID.Bytes()[:4]) {
		return network.UnpackReserveFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["SetMismatch"].ID.Bytes()[:4]) {
		return network.UnpackSetMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["SignatureInvalid"].ID.Bytes()[:4]) {
		return network.UnpackSignatureInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["StillBonded"].ID.Bytes()[:4]) {
		return network.UnpackStillBondedError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["TooManyExits"].ID.Bytes()[:4]) {
		return network.UnpackTooManyExitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["TooManyTransitions"].ID.Bytes()[:4]) {
		return network.UnpackTooManyTransitionsError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["TransferFailed"].ID.Bytes()[:4]) {
		return network.UnpackTransferFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["TransitionFieldUnused"].ID.Bytes()[:4]) {
		return network.UnpackTransitionFieldUnusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["TransitionInvalid"].ID.Bytes()[:4]) {
		return network.UnpackTransitionInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["TransitionOutOfRange"].ID.Bytes()[:4]) {
		return network.UnpackTransitionOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["TransitionUnsupported"].ID.Bytes()[:4]) {
		return network.UnpackTransitionUnsupportedError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["TransitionsUnsorted"].ID.Bytes()[:4]) {
		return network.UnpackTransitionsUnsortedError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["UnitsOutOfRange"].ID.Bytes()[:4]) {
		return network.UnpackUnitsOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["WindowClosed"].ID.Bytes()[:4]) {
		return network.UnpackWindowClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["WindowOpen"].ID.Bytes()[:4]) {
		return network.UnpackWindowOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["WrongDeposit"].ID.Bytes()[:4]) {
		return network.UnpackWrongDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["WrongPrevDigest"].ID.Bytes()[:4]) {
		return network.UnpackWrongPrevDigestError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["WrongSeq"].ID.Bytes()[:4]) {
		return network.UnpackWrongSeqError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["WrongSetHash"].ID.Bytes()[:4]) {
		return network.UnpackWrongSetHashError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["WrongSetVersion"].ID.Bytes()[:4]) {
		return network.UnpackWrongSetVersionError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["WrongStatus"].ID.Bytes()[:4]) {
		return network.UnpackWrongStatusError(raw[4:])
	}
	if bytes.Equal(raw[:4], network.abi.Errors["WrongVersion"].ID.Bytes()[:4]) {
		return network.UnpackWrongVersionError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// NetworkAgentInUse represents a AgentInUse error raised by the Network contract.
type NetworkAgentInUse struct {
	Agent common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AgentInUse(address agent)
func NetworkAgentInUseErrorID() common.Hash {
	return common.HexToHash("0xc1a332860af24594661f43d4fcb7192cb1771610ec7aa0b06230a406069d1aab")
}

// UnpackAgentInUseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AgentInUse(address agent)
func (network *Network) UnpackAgentInUseError(raw []byte) (*NetworkAgentInUse, error) {
	out := new(NetworkAgentInUse)
	if err := network.abi.UnpackIntoInterface(out, "AgentInUse", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkAlreadyBootstrapped represents a AlreadyBootstrapped error raised by the Network contract.
type NetworkAlreadyBootstrapped struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyBootstrapped()
func NetworkAlreadyBootstrappedErrorID() common.Hash {
	return common.HexToHash("0xb807a0ea402ffa7c63f61fb8f836d15667064aecb8eed1852ac0bb9a62100729")
}

// UnpackAlreadyBootstrappedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyBootstrapped()
func (network *Network) UnpackAlreadyBootstrappedError(raw []byte) (*NetworkAlreadyBootstrapped, error) {
	out := new(NetworkAlreadyBootstrapped)
	if err := network.abi.UnpackIntoInterface(out, "AlreadyBootstrapped", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkAlreadyCheckedIn represents a AlreadyCheckedIn error raised by the Network contract.
type NetworkAlreadyCheckedIn struct {
	Recovery uint32
	Node     uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyCheckedIn(uint32 recovery, uint32 node)
func NetworkAlreadyCheckedInErrorID() common.Hash {
	return common.HexToHash("0x01ec2c9daadf4bc74b0badf9cfb68f9ccb352fce12789a3cb891c3f60c302f0e")
}

// UnpackAlreadyCheckedInError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyCheckedIn(uint32 recovery, uint32 node)
func (network *Network) UnpackAlreadyCheckedInError(raw []byte) (*NetworkAlreadyCheckedIn, error) {
	out := new(NetworkAlreadyCheckedIn)
	if err := network.abi.UnpackIntoInterface(out, "AlreadyCheckedIn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkAlreadyPaid represents a AlreadyPaid error raised by the Network contract.
type NetworkAlreadyPaid struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyPaid(address account)
func NetworkAlreadyPaidErrorID() common.Hash {
	return common.HexToHash("0xf45e8306de218d8d1a43d87e39a7dd24f13e8b7a36f6d05f25fa545d99191d03")
}

// UnpackAlreadyPaidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyPaid(address account)
func (network *Network) UnpackAlreadyPaidError(raw []byte) (*NetworkAlreadyPaid, error) {
	out := new(NetworkAlreadyPaid)
	if err := network.abi.UnpackIntoInterface(out, "AlreadyPaid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkAlreadyQueued represents a AlreadyQueued error raised by the Network contract.
type NetworkAlreadyQueued struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyQueued(uint32 node)
func NetworkAlreadyQueuedErrorID() common.Hash {
	return common.HexToHash("0x86f0a93335212774723eb1cabc3672082c016dcce09247e708c32a1ffad0530c")
}

// UnpackAlreadyQueuedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyQueued(uint32 node)
func (network *Network) UnpackAlreadyQueuedError(raw []byte) (*NetworkAlreadyQueued, error) {
	out := new(NetworkAlreadyQueued)
	if err := network.abi.UnpackIntoInterface(out, "AlreadyQueued", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkAlreadySlashed represents a AlreadySlashed error raised by the Network contract.
type NetworkAlreadySlashed struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadySlashed(uint32 node)
func NetworkAlreadySlashedErrorID() common.Hash {
	return common.HexToHash("0xd26beb776aab7d74ede4ec6040d09687394fdd9ba839957e196376b904d6f98a")
}

// UnpackAlreadySlashedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadySlashed(uint32 node)
func (network *Network) UnpackAlreadySlashedError(raw []byte) (*NetworkAlreadySlashed, error) {
	out := new(NetworkAlreadySlashed)
	if err := network.abi.UnpackIntoInterface(out, "AlreadySlashed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkBadLength represents a BadLength error raised by the Network contract.
type NetworkBadLength struct {
	Got  *big.Int
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadLength(uint256 got, uint256 want)
func NetworkBadLengthErrorID() common.Hash {
	return common.HexToHash("0x2e728bb299a4350a54b785ec273eba735876e184e92418ebbfc635323754ea50")
}

// UnpackBadLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadLength(uint256 got, uint256 want)
func (network *Network) UnpackBadLengthError(raw []byte) (*NetworkBadLength, error) {
	out := new(NetworkBadLength)
	if err := network.abi.UnpackIntoInterface(out, "BadLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkBatchTooLarge represents a BatchTooLarge error raised by the Network contract.
type NetworkBatchTooLarge struct {
	Got *big.Int
	Max *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BatchTooLarge(uint256 got, uint256 max)
func NetworkBatchTooLargeErrorID() common.Hash {
	return common.HexToHash("0xbb1cb70bcc2ddbaabd8d251943ebb6b48ae10b9f78ce35a6f00b43eac7ae64f1")
}

// UnpackBatchTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BatchTooLarge(uint256 got, uint256 max)
func (network *Network) UnpackBatchTooLargeError(raw []byte) (*NetworkBatchTooLarge, error) {
	out := new(NetworkBatchTooLarge)
	if err := network.abi.UnpackIntoInterface(out, "BatchTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkBootstrapTooEarly represents a BootstrapTooEarly error raised by the Network contract.
type NetworkBootstrapTooEarly struct {
	BootstrapTime uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BootstrapTooEarly(uint64 bootstrapTime)
func NetworkBootstrapTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x4abedf46e977f23e966eeb40a1040aaf40f2257e890549fa9a8c2fa3f633cabf")
}

// UnpackBootstrapTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BootstrapTooEarly(uint64 bootstrapTime)
func (network *Network) UnpackBootstrapTooEarlyError(raw []byte) (*NetworkBootstrapTooEarly, error) {
	out := new(NetworkBootstrapTooEarly)
	if err := network.abi.UnpackIntoInterface(out, "BootstrapTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkBootstrapTooSmall represents a BootstrapTooSmall error raised by the Network contract.
type NetworkBootstrapTooSmall struct {
	Nodes  *big.Int
	Owners *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BootstrapTooSmall(uint256 nodes, uint256 owners)
func NetworkBootstrapTooSmallErrorID() common.Hash {
	return common.HexToHash("0x8dabdab80fc38161f1794f0bc5d351aa4951895af4c6485f4f91ce0534f707b6")
}

// UnpackBootstrapTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BootstrapTooSmall(uint256 nodes, uint256 owners)
func (network *Network) UnpackBootstrapTooSmallError(raw []byte) (*NetworkBootstrapTooSmall, error) {
	out := new(NetworkBootstrapTooSmall)
	if err := network.abi.UnpackIntoInterface(out, "BootstrapTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkCapacityTooHigh represents a CapacityTooHigh error raised by the Network contract.
type NetworkCapacityTooHigh struct {
	Capacity uint16
	Max      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CapacityTooHigh(uint16 capacity, uint256 max)
func NetworkCapacityTooHighErrorID() common.Hash {
	return common.HexToHash("0x16fb791dc92894a076818f2da9c217337dcd5f41b25610ef9305c02fd9f05b48")
}

// UnpackCapacityTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CapacityTooHigh(uint16 capacity, uint256 max)
func (network *Network) UnpackCapacityTooHighError(raw []byte) (*NetworkCapacityTooHigh, error) {
	out := new(NetworkCapacityTooHigh)
	if err := network.abi.UnpackIntoInterface(out, "CapacityTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkCheckInsTooFew represents a CheckInsTooFew error raised by the Network contract.
type NetworkCheckInsTooFew struct {
	Weight *big.Int
	Needed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckInsTooFew(uint256 weight, uint256 needed)
func NetworkCheckInsTooFewErrorID() common.Hash {
	return common.HexToHash("0x9ecb2745bfc437a4d2a1e5398a63d9d883c161348246235587f8d46b0712406c")
}

// UnpackCheckInsTooFewError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckInsTooFew(uint256 weight, uint256 needed)
func (network *Network) UnpackCheckInsTooFewError(raw []byte) (*NetworkCheckInsTooFew, error) {
	out := new(NetworkCheckInsTooFew)
	if err := network.abi.UnpackIntoInterface(out, "CheckInsTooFew", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkDebitInvalid represents a DebitInvalid error raised by the Network contract.
type NetworkDebitInvalid struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DebitInvalid(uint256 index)
func NetworkDebitInvalidErrorID() common.Hash {
	return common.HexToHash("0x1b997230f46a93598d7d576faf7ec86df2c1cf709af7dc25021e788f78687bab")
}

// UnpackDebitInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DebitInvalid(uint256 index)
func (network *Network) UnpackDebitInvalidError(raw []byte) (*NetworkDebitInvalid, error) {
	out := new(NetworkDebitInvalid)
	if err := network.abi.UnpackIntoInterface(out, "DebitInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkDebitsUnsorted represents a DebitsUnsorted error raised by the Network contract.
type NetworkDebitsUnsorted struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DebitsUnsorted(uint256 index)
func NetworkDebitsUnsortedErrorID() common.Hash {
	return common.HexToHash("0xc5fab948c40dcac6591829c1146631c09849b756f87e04b2daa1c4f1b4bfb444")
}

// UnpackDebitsUnsortedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DebitsUnsorted(uint256 index)
func (network *Network) UnpackDebitsUnsortedError(raw []byte) (*NetworkDebitsUnsorted, error) {
	out := new(NetworkDebitsUnsorted)
	if err := network.abi.UnpackIntoInterface(out, "DebitsUnsorted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkDomainInvalid represents a DomainInvalid error raised by the Network contract.
type NetworkDomainInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DomainInvalid()
func NetworkDomainInvalidErrorID() common.Hash {
	return common.HexToHash("0xdbfa18fc99e2f0081518418187b340560a8a5acd15bc23e792542eb92e1791f0")
}

// UnpackDomainInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DomainInvalid()
func (network *Network) UnpackDomainInvalidError(raw []byte) (*NetworkDomainInvalid, error) {
	out := new(NetworkDomainInvalid)
	if err := network.abi.UnpackIntoInterface(out, "DomainInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkDrainTooLong represents a DrainTooLong error raised by the Network contract.
type NetworkDrainTooLong struct {
	Until uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DrainTooLong(uint64 until)
func NetworkDrainTooLongErrorID() common.Hash {
	return common.HexToHash("0x1d0a73d83616b2191edf0e58021c5d9f430d3b138a23f934f51a1850d8ecb196")
}

// UnpackDrainTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DrainTooLong(uint64 until)
func (network *Network) UnpackDrainTooLongError(raw []byte) (*NetworkDrainTooLong, error) {
	out := new(NetworkDrainTooLong)
	if err := network.abi.UnpackIntoInterface(out, "DrainTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkDrainingTooMuch represents a DrainingTooMuch error raised by the Network contract.
type NetworkDrainingTooMuch struct {
	Units *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DrainingTooMuch(uint256 units, uint256 max)
func NetworkDrainingTooMuchErrorID() common.Hash {
	return common.HexToHash("0x5611e869f75fb0a8abca1aa78a9a804d6106d456d6ea581d3cb311ebb1e35ce7")
}

// UnpackDrainingTooMuchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DrainingTooMuch(uint256 units, uint256 max)
func (network *Network) UnpackDrainingTooMuchError(raw []byte) (*NetworkDrainingTooMuch, error) {
	out := new(NetworkDrainingTooMuch)
	if err := network.abi.UnpackIntoInterface(out, "DrainingTooMuch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkEvictTooEarly represents a EvictTooEarly error raised by the Network contract.
type NetworkEvictTooEarly struct {
	Node uint32
	From uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EvictTooEarly(uint32 node, uint64 from)
func NetworkEvictTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xf16d2725eccba7057ffa73a4cc14373d0b8b41ff557d5719bb1522cba194a767")
}

// UnpackEvictTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EvictTooEarly(uint32 node, uint64 from)
func (network *Network) UnpackEvictTooEarlyError(raw []byte) (*NetworkEvictTooEarly, error) {
	out := new(NetworkEvictTooEarly)
	if err := network.abi.UnpackIntoInterface(out, "EvictTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkForceTooEarly represents a ForceTooEarly error raised by the Network contract.
type NetworkForceTooEarly struct {
	Node uint32
	From uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ForceTooEarly(uint32 node, uint64 from)
func NetworkForceTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x9ba1a9578e2ba067a6d85aa578061d9da730a771f9d934b6418cf2fcd15d2bc2")
}

// UnpackForceTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ForceTooEarly(uint32 node, uint64 from)
func (network *Network) UnpackForceTooEarlyError(raw []byte) (*NetworkForceTooEarly, error) {
	out := new(NetworkForceTooEarly)
	if err := network.abi.UnpackIntoInterface(out, "ForceTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkIncidentUnknown represents a IncidentUnknown error raised by the Network contract.
type NetworkIncidentUnknown struct {
	Incident uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IncidentUnknown(uint32 incident)
func NetworkIncidentUnknownErrorID() common.Hash {
	return common.HexToHash("0x4fd5cc05f69e04f83d14e055ff8acf9a68932a8ea557fb1066c3ea10b2317292")
}

// UnpackIncidentUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IncidentUnknown(uint32 incident)
func (network *Network) UnpackIncidentUnknownError(raw []byte) (*NetworkIncidentUnknown, error) {
	out := new(NetworkIncidentUnknown)
	if err := network.abi.UnpackIntoInterface(out, "IncidentUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkKeyInUse represents a KeyInUse error raised by the Network contract.
type NetworkKeyInUse struct {
	KeyHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyInUse(bytes32 keyHash)
func NetworkKeyInUseErrorID() common.Hash {
	return common.HexToHash("0x6e43cf63abf782ca4122e6344dd404aa46f77cc79dffeff87d17810d7e74512a")
}

// UnpackKeyInUseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyInUse(bytes32 keyHash)
func (network *Network) UnpackKeyInUseError(raw []byte) (*NetworkKeyInUse, error) {
	out := new(NetworkKeyInUse)
	if err := network.abi.UnpackIntoInterface(out, "KeyInUse", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkKeyMismatch represents a KeyMismatch error raised by the Network contract.
type NetworkKeyMismatch struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyMismatch(uint32 node)
func NetworkKeyMismatchErrorID() common.Hash {
	return common.HexToHash("0x5f851754077ea6f9ee849eb82695dea1c4f8d3d2aeefdecf71396a5dd52a053a")
}

// UnpackKeyMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyMismatch(uint32 node)
func (network *Network) UnpackKeyMismatchError(raw []byte) (*NetworkKeyMismatch, error) {
	out := new(NetworkKeyMismatch)
	if err := network.abi.UnpackIntoInterface(out, "KeyMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkLastMember represents a LastMember error raised by the Network contract.
type NetworkLastMember struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LastMember(uint32 node)
func NetworkLastMemberErrorID() common.Hash {
	return common.HexToHash("0x40eb534eac2b000806bae151ab2c24b6de3f124f181a4711ebf50749960bf5be")
}

// UnpackLastMemberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LastMember(uint32 node)
func (network *Network) UnpackLastMemberError(raw []byte) (*NetworkLastMember, error) {
	out := new(NetworkLastMember)
	if err := network.abi.UnpackIntoInterface(out, "LastMember", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkNetworkFull represents a NetworkFull error raised by the Network contract.
type NetworkNetworkFull struct {
	MaxNodes uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NetworkFull(uint16 maxNodes)
func NetworkNetworkFullErrorID() common.Hash {
	return common.HexToHash("0xd7bf27b7f3f1ff736a112dedbf0f205b0a7a67bae6dd1d84e78873f77069bd13")
}

// UnpackNetworkFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NetworkFull(uint16 maxNodes)
func (network *Network) UnpackNetworkFullError(raw []byte) (*NetworkNetworkFull, error) {
	out := new(NetworkNetworkFull)
	if err := network.abi.UnpackIntoInterface(out, "NetworkFull", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkNoEquivocation represents a NoEquivocation error raised by the Network contract.
type NetworkNoEquivocation struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoEquivocation(uint32 node)
func NetworkNoEquivocationErrorID() common.Hash {
	return common.HexToHash("0xab8c085d51c33d1b426f40d7a1ce6508f71053a49f6168f0a82cb99b4d01125c")
}

// UnpackNoEquivocationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoEquivocation(uint32 node)
func (network *Network) UnpackNoEquivocationError(raw []byte) (*NetworkNoEquivocation, error) {
	out := new(NetworkNoEquivocation)
	if err := network.abi.UnpackIntoInterface(out, "NoEquivocation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkNodeUnknown represents a NodeUnknown error raised by the Network contract.
type NetworkNodeUnknown struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NodeUnknown(uint32 node)
func NetworkNodeUnknownErrorID() common.Hash {
	return common.HexToHash("0x9bbab462a17d3833faae59504d7724ad73a6bd03d152a5f95a138dd1d330adf2")
}

// UnpackNodeUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NodeUnknown(uint32 node)
func (network *Network) UnpackNodeUnknownError(raw []byte) (*NetworkNodeUnknown, error) {
	out := new(NetworkNodeUnknown)
	if err := network.abi.UnpackIntoInterface(out, "NodeUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkNonSignerUnknown represents a NonSignerUnknown error raised by the Network contract.
type NetworkNonSignerUnknown struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NonSignerUnknown(uint32 node)
func NetworkNonSignerUnknownErrorID() common.Hash {
	return common.HexToHash("0x655a531ac53b9b732863bda5c1a5a2b00fd44829b4655a6e31c58274e96e6c93")
}

// UnpackNonSignerUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NonSignerUnknown(uint32 node)
func (network *Network) UnpackNonSignerUnknownError(raw []byte) (*NetworkNonSignerUnknown, error) {
	out := new(NetworkNonSignerUnknown)
	if err := network.abi.UnpackIntoInterface(out, "NonSignerUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkNonSignersUnsorted represents a NonSignersUnsorted error raised by the Network contract.
type NetworkNonSignersUnsorted struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NonSignersUnsorted(uint256 index)
func NetworkNonSignersUnsortedErrorID() common.Hash {
	return common.HexToHash("0xc93fbd18c0951b888aa044ca4c4631148faa68cb082d5fef8db041be7b54f525")
}

// UnpackNonSignersUnsortedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NonSignersUnsorted(uint256 index)
func (network *Network) UnpackNonSignersUnsortedError(raw []byte) (*NetworkNonSignersUnsorted, error) {
	out := new(NetworkNonSignersUnsorted)
	if err := network.abi.UnpackIntoInterface(out, "NonSignersUnsorted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkNotBootstrapped represents a NotBootstrapped error raised by the Network contract.
type NetworkNotBootstrapped struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotBootstrapped()
func NetworkNotBootstrappedErrorID() common.Hash {
	return common.HexToHash("0x6e27ae10a13deb59b798174e9d74d038e02921ad12355b1b8bd442fd2dc4efab")
}

// UnpackNotBootstrappedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotBootstrapped()
func (network *Network) UnpackNotBootstrappedError(raw []byte) (*NetworkNotBootstrapped, error) {
	out := new(NetworkNotBootstrapped)
	if err := network.abi.UnpackIntoInterface(out, "NotBootstrapped", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkNotFounder represents a NotFounder error raised by the Network contract.
type NetworkNotFounder struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFounder(address account)
func NetworkNotFounderErrorID() common.Hash {
	return common.HexToHash("0x9c2f8ac3b81d5a6c83ff618d8f2c426154bf2b76f67d1a0c5c7fb55095fe71ef")
}

// UnpackNotFounderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFounder(address account)
func (network *Network) UnpackNotFounderError(raw []byte) (*NetworkNotFounder, error) {
	out := new(NetworkNotFounder)
	if err := network.abi.UnpackIntoInterface(out, "NotFounder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkNotGwei represents a NotGwei error raised by the Network contract.
type NetworkNotGwei struct {
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGwei(uint256 amount)
func NetworkNotGweiErrorID() common.Hash {
	return common.HexToHash("0xed1cab72a1b78e794c68e676c40625f716db7a43ee067008724f0d97f590b211")
}

// UnpackNotGweiError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGwei(uint256 amount)
func (network *Network) UnpackNotGweiError(raw []byte) (*NetworkNotGwei, error) {
	out := new(NetworkNotGwei)
	if err := network.abi.UnpackIntoInterface(out, "NotGwei", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkNotMember represents a NotMember error raised by the Network contract.
type NetworkNotMember struct {
	Incident uint32
	Node     uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotMember(uint32 incident, uint32 node)
func NetworkNotMemberErrorID() common.Hash {
	return common.HexToHash("0x2664b972a8b12625dd044ff8effb5061e23f0671a56405ddadc7cb821bd05d00")
}

// UnpackNotMemberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotMember(uint32 incident, uint32 node)
func (network *Network) UnpackNotMemberError(raw []byte) (*NetworkNotMember, error) {
	out := new(NetworkNotMember)
	if err := network.abi.UnpackIntoInterface(out, "NotMember", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkNotOwner represents a NotOwner error raised by the Network contract.
type NetworkNotOwner struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwner(uint32 node)
func NetworkNotOwnerErrorID() common.Hash {
	return common.HexToHash("0xae31af6c8d06a26cfcc45703190dcb838cd33c0c074b94e2f21d2048e094df70")
}

// UnpackNotOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwner(uint32 node)
func (network *Network) UnpackNotOwnerError(raw []byte) (*NetworkNotOwner, error) {
	out := new(NetworkNotOwner)
	if err := network.abi.UnpackIntoInterface(out, "NotOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkNotOwnerOrAgent represents a NotOwnerOrAgent error raised by the Network contract.
type NetworkNotOwnerOrAgent struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwnerOrAgent(uint32 node)
func NetworkNotOwnerOrAgentErrorID() common.Hash {
	return common.HexToHash("0xaf55206812153c145ed5fc745fd5fd5551cebd6e56c1662615f4373280f7ddcf")
}

// UnpackNotOwnerOrAgentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwnerOrAgent(uint32 node)
func (network *Network) UnpackNotOwnerOrAgentError(raw []byte) (*NetworkNotOwnerOrAgent, error) {
	out := new(NetworkNotOwnerOrAgent)
	if err := network.abi.UnpackIntoInterface(out, "NotOwnerOrAgent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkNothingDue represents a NothingDue error raised by the Network contract.
type NetworkNothingDue struct {
	QuietEpochs uint64
	Needed      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingDue(uint64 quietEpochs, uint64 needed)
func NetworkNothingDueErrorID() common.Hash {
	return common.HexToHash("0xd06230f91971ef5f725b4515df136935b122fe0cf814ac9a17ed14c34cae98df")
}

// UnpackNothingDueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingDue(uint64 quietEpochs, uint64 needed)
func (network *Network) UnpackNothingDueError(raw []byte) (*NetworkNothingDue, error) {
	out := new(NetworkNothingDue)
	if err := network.abi.UnpackIntoInterface(out, "NothingDue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkParamsInvalid represents a ParamsInvalid error raised by the Network contract.
type NetworkParamsInvalid struct {
	Relation string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ParamsInvalid(string relation)
func NetworkParamsInvalidErrorID() common.Hash {
	return common.HexToHash("0x4fa23fc40227a7fa2713719afb5273943ded3d244ce48ceb720c50c819c86413")
}

// UnpackParamsInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ParamsInvalid(string relation)
func (network *Network) UnpackParamsInvalidError(raw []byte) (*NetworkParamsInvalid, error) {
	out := new(NetworkParamsInvalid)
	if err := network.abi.UnpackIntoInterface(out, "ParamsInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkPointAtInfinity represents a PointAtInfinity error raised by the Network contract.
type NetworkPointAtInfinity struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PointAtInfinity()
func NetworkPointAtInfinityErrorID() common.Hash {
	return common.HexToHash("0x4ddaa5e5eb5aaf3f880055d7952d634e4b48f80a53ab78d61160b960b4dedffe")
}

// UnpackPointAtInfinityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PointAtInfinity()
func (network *Network) UnpackPointAtInfinityError(raw []byte) (*NetworkPointAtInfinity, error) {
	out := new(NetworkPointAtInfinity)
	if err := network.abi.UnpackIntoInterface(out, "PointAtInfinity", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkPointInvalid represents a PointInvalid error raised by the Network contract.
type NetworkPointInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PointInvalid()
func NetworkPointInvalidErrorID() common.Hash {
	return common.HexToHash("0x9052a04e0d07545afb8720f19a43189eb5b864417c232937b69c41f9dc59dd91")
}

// UnpackPointInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PointInvalid()
func (network *Network) UnpackPointInvalidError(raw []byte) (*NetworkPointInvalid, error) {
	out := new(NetworkPointInvalid)
	if err := network.abi.UnpackIntoInterface(out, "PointInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkProofOfLifeStale represents a ProofOfLifeStale error raised by the Network contract.
type NetworkProofOfLifeStale struct {
	BlockNumber uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProofOfLifeStale(uint64 blockNumber)
func NetworkProofOfLifeStaleErrorID() common.Hash {
	return common.HexToHash("0x7dfca4235763c257227b9ba120b60d99ebfc01cc355cf0789a7d260f9c2423b2")
}

// UnpackProofOfLifeStaleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProofOfLifeStale(uint64 blockNumber)
func (network *Network) UnpackProofOfLifeStaleError(raw []byte) (*NetworkProofOfLifeStale, error) {
	out := new(NetworkProofOfLifeStale)
	if err := network.abi.UnpackIntoInterface(out, "ProofOfLifeStale", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkProofOfPossessionInvalid represents a ProofOfPossessionInvalid error raised by the Network contract.
type NetworkProofOfPossessionInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProofOfPossessionInvalid()
func NetworkProofOfPossessionInvalidErrorID() common.Hash {
	return common.HexToHash("0x8f7c113998ab161ea3649abb29faf29671d0bbc9d528f08e42268da6a3eb3792")
}

// UnpackProofOfPossessionInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProofOfPossessionInvalid()
func (network *Network) UnpackProofOfPossessionInvalidError(raw []byte) (*NetworkProofOfPossessionInvalid, error) {
	out := new(NetworkProofOfPossessionInvalid)
	if err := network.abi.UnpackIntoInterface(out, "ProofOfPossessionInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkQuorumNotReached represents a QuorumNotReached error raised by the Network contract.
type NetworkQuorumNotReached struct {
	Weight *big.Int
	Needed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QuorumNotReached(uint256 weight, uint256 needed)
func NetworkQuorumNotReachedErrorID() common.Hash {
	return common.HexToHash("0x6a2159843653f10db54c042cb44fca2acd5ab362e9d6b07cb6ba038cc88440ed")
}

// UnpackQuorumNotReachedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QuorumNotReached(uint256 weight, uint256 needed)
func (network *Network) UnpackQuorumNotReachedError(raw []byte) (*NetworkQuorumNotReached, error) {
	out := new(NetworkQuorumNotReached)
	if err := network.abi.UnpackIntoInterface(out, "QuorumNotReached", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkRangeEmpty represents a RangeEmpty error raised by the Network contract.
type NetworkRangeEmpty struct {
	FromEpoch uint64
	ToEpoch   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RangeEmpty(uint64 fromEpoch, uint64 toEpoch)
func NetworkRangeEmptyErrorID() common.Hash {
	return common.HexToHash("0xa9aa23f5c04ee49e534526dbb58ee2c4a2d4ac8373e2b53b972a630151daddbf")
}

// UnpackRangeEmptyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RangeEmpty(uint64 fromEpoch, uint64 toEpoch)
func (network *Network) UnpackRangeEmptyError(raw []byte) (*NetworkRangeEmpty, error) {
	out := new(NetworkRangeEmpty)
	if err := network.abi.UnpackIntoInterface(out, "RangeEmpty", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkRangeInFuture represents a RangeInFuture error raised by the Network contract.
type NetworkRangeInFuture struct {
	EndsAt    uint64
	Timestamp uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RangeInFuture(uint64 endsAt, uint64 timestamp)
func NetworkRangeInFutureErrorID() common.Hash {
	return common.HexToHash("0x835c004df13870d269ada50e560ece37432a18a2fc0912d97df49ac032a86b0f")
}

// UnpackRangeInFutureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RangeInFuture(uint64 endsAt, uint64 timestamp)
func (network *Network) UnpackRangeInFutureError(raw []byte) (*NetworkRangeInFuture, error) {
	out := new(NetworkRangeInFuture)
	if err := network.abi.UnpackIntoInterface(out, "RangeInFuture", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkRangeOverlaps represents a RangeOverlaps error raised by the Network contract.
type NetworkRangeOverlaps struct {
	SettledEpoch uint64
	FromEpoch    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RangeOverlaps(uint64 settledEpoch, uint64 fromEpoch)
func NetworkRangeOverlapsErrorID() common.Hash {
	return common.HexToHash("0x53d00d74758982b41d7c023d7267c0de741052f260d8b61fa0607a9cbf68fb5d")
}

// UnpackRangeOverlapsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RangeOverlaps(uint64 settledEpoch, uint64 fromEpoch)
func (network *Network) UnpackRangeOverlapsError(raw []byte) (*NetworkRangeOverlaps, error) {
	out := new(NetworkRangeOverlaps)
	if err := network.abi.UnpackIntoInterface(out, "RangeOverlaps", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkRangeTooLong represents a RangeTooLong error raised by the Network contract.
type NetworkRangeTooLong struct {
	Epochs uint64
	Max    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RangeTooLong(uint64 epochs, uint64 max)
func NetworkRangeTooLongErrorID() common.Hash {
	return common.HexToHash("0x381b3e10ae4f99658504ce562f6b220db77678fec21cbacf1d026f820a7a01a6")
}

// UnpackRangeTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RangeTooLong(uint64 epochs, uint64 max)
func (network *Network) UnpackRangeTooLongError(raw []byte) (*NetworkRangeTooLong, error) {
	out := new(NetworkRangeTooLong)
	if err := network.abi.UnpackIntoInterface(out, "RangeTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkRecoveryNotDue represents a RecoveryNotDue error raised by the Network contract.
type NetworkRecoveryNotDue struct {
	DueAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RecoveryNotDue(uint64 dueAt)
func NetworkRecoveryNotDueErrorID() common.Hash {
	return common.HexToHash("0x44f216465e71c105784ff023761344cedf834a3084ebcdc2b2a9d577d9962d2d")
}

// UnpackRecoveryNotDueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RecoveryNotDue(uint64 dueAt)
func (network *Network) UnpackRecoveryNotDueError(raw []byte) (*NetworkRecoveryNotDue, error) {
	out := new(NetworkRecoveryNotDue)
	if err := network.abi.UnpackIntoInterface(out, "RecoveryNotDue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkRecoveryUnderWay represents a RecoveryUnderWay error raised by the Network contract.
type NetworkRecoveryUnderWay struct {
	Recovery uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RecoveryUnderWay(uint32 recovery)
func NetworkRecoveryUnderWayErrorID() common.Hash {
	return common.HexToHash("0xbfb78774ac0d2351d68d3d377a269f91c258106f33eca8f9e5dafa1d2180cc4d")
}

// UnpackRecoveryUnderWayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RecoveryUnderWay(uint32 recovery)
func (network *Network) UnpackRecoveryUnderWayError(raw []byte) (*NetworkRecoveryUnderWay, error) {
	out := new(NetworkRecoveryUnderWay)
	if err := network.abi.UnpackIntoInterface(out, "RecoveryUnderWay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkRecoveryUnknown represents a RecoveryUnknown error raised by the Network contract.
type NetworkRecoveryUnknown struct {
	Recovery uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RecoveryUnknown(uint32 recovery)
func NetworkRecoveryUnknownErrorID() common.Hash {
	return common.HexToHash("0xda7783d05b2d59a743e33d94a205ddd2be948bd535df23ad71b0434cc932ac5d")
}

// UnpackRecoveryUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RecoveryUnknown(uint32 recovery)
func (network *Network) UnpackRecoveryUnknownError(raw []byte) (*NetworkRecoveryUnknown, error) {
	out := new(NetworkRecoveryUnknown)
	if err := network.abi.UnpackIntoInterface(out, "RecoveryUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Network contract.
type NetworkReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func NetworkReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (network *Network) UnpackReentrancyGuardReentrantCallError(raw []byte) (*NetworkReentrancyGuardReentrantCall, error) {
	out := new(NetworkReentrancyGuardReentrantCall)
	if err := network.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkReserveFull represents a ReserveFull error raised by the Network contract.
type NetworkReserveFull struct {
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReserveFull(uint256 amount)
func NetworkReserveFullErrorID() common.Hash {
	return common.HexToHash("0xd71351e9c02203ba63e0c2eac369808d3bec5e864065399ff6fecd2cba91ef45")
}

// UnpackReserveFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReserveFull(uint256 amount)
func (network *Network) UnpackReserveFullError(raw []byte) (*NetworkReserveFull, error) {
	out := new(NetworkReserveFull)
	if err := network.abi.UnpackIntoInterface(out, "ReserveFull", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkSetMismatch represents a SetMismatch error raised by the Network contract.
type NetworkSetMismatch struct {
	SetHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SetMismatch(bytes32 setHash)
func NetworkSetMismatchErrorID() common.Hash {
	return common.HexToHash("0x8b75e38f93f84545320efe1f60a9eb7e5b5871cff6355f5a4b2717e089d67df1")
}

// UnpackSetMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SetMismatch(bytes32 setHash)
func (network *Network) UnpackSetMismatchError(raw []byte) (*NetworkSetMismatch, error) {
	out := new(NetworkSetMismatch)
	if err := network.abi.UnpackIntoInterface(out, "SetMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkSignatureInvalid represents a SignatureInvalid error raised by the Network contract.
type NetworkSignatureInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignatureInvalid()
func NetworkSignatureInvalidErrorID() common.Hash {
	return common.HexToHash("0x37e8456be3af09639527029b3e02b9ef1cbb2c9fbb32437a93fb87423db002e4")
}

// UnpackSignatureInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignatureInvalid()
func (network *Network) UnpackSignatureInvalidError(raw []byte) (*NetworkSignatureInvalid, error) {
	out := new(NetworkSignatureInvalid)
	if err := network.abi.UnpackIntoInterface(out, "SignatureInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkStillBonded represents a StillBonded error raised by the Network contract.
type NetworkStillBonded struct {
	Node  uint32
	Until uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillBonded(uint32 node, uint64 until)
func NetworkStillBondedErrorID() common.Hash {
	return common.HexToHash("0xc3f83a6a82293cb236a9f29e3a0f7d29b6a832861156e1c167eb31e869d46f08")
}

// UnpackStillBondedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillBonded(uint32 node, uint64 until)
func (network *Network) UnpackStillBondedError(raw []byte) (*NetworkStillBonded, error) {
	out := new(NetworkStillBonded)
	if err := network.abi.UnpackIntoInterface(out, "StillBonded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkTooManyExits represents a TooManyExits error raised by the Network contract.
type NetworkTooManyExits struct {
	Units *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyExits(uint256 units, uint256 max)
func NetworkTooManyExitsErrorID() common.Hash {
	return common.HexToHash("0x123fdce224f9031e5edd4a21131171a217b43d00882687e29479e8c4e98ef7a3")
}

// UnpackTooManyExitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyExits(uint256 units, uint256 max)
func (network *Network) UnpackTooManyExitsError(raw []byte) (*NetworkTooManyExits, error) {
	out := new(NetworkTooManyExits)
	if err := network.abi.UnpackIntoInterface(out, "TooManyExits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkTooManyTransitions represents a TooManyTransitions error raised by the Network contract.
type NetworkTooManyTransitions struct {
	Got *big.Int
	Max *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyTransitions(uint256 got, uint256 max)
func NetworkTooManyTransitionsErrorID() common.Hash {
	return common.HexToHash("0x6b90d23ad2afffa06af57998ee92d31617584e40b00dc9fda44b94b4bb34cbaa")
}

// UnpackTooManyTransitionsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyTransitions(uint256 got, uint256 max)
func (network *Network) UnpackTooManyTransitionsError(raw []byte) (*NetworkTooManyTransitions, error) {
	out := new(NetworkTooManyTransitions)
	if err := network.abi.UnpackIntoInterface(out, "TooManyTransitions", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkTransferFailed represents a TransferFailed error raised by the Network contract.
type NetworkTransferFailed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferFailed()
func NetworkTransferFailedErrorID() common.Hash {
	return common.HexToHash("0x90b8ec1877afffd816d05d9b13947f3ff18ec5851c38bad15ec2b710f92391b1")
}

// UnpackTransferFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferFailed()
func (network *Network) UnpackTransferFailedError(raw []byte) (*NetworkTransferFailed, error) {
	out := new(NetworkTransferFailed)
	if err := network.abi.UnpackIntoInterface(out, "TransferFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkTransitionFieldUnused represents a TransitionFieldUnused error raised by the Network contract.
type NetworkTransitionFieldUnused struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransitionFieldUnused(uint256 index)
func NetworkTransitionFieldUnusedErrorID() common.Hash {
	return common.HexToHash("0x1f1d65b71c36016384cff9ecb512dfd6bb5f99218edf342f00c6a70e1cfa0ee5")
}

// UnpackTransitionFieldUnusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransitionFieldUnused(uint256 index)
func (network *Network) UnpackTransitionFieldUnusedError(raw []byte) (*NetworkTransitionFieldUnused, error) {
	out := new(NetworkTransitionFieldUnused)
	if err := network.abi.UnpackIntoInterface(out, "TransitionFieldUnused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkTransitionInvalid represents a TransitionInvalid error raised by the Network contract.
type NetworkTransitionInvalid struct {
	Index  *big.Int
	Node   uint32
	Status uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransitionInvalid(uint256 index, uint32 node, uint8 status)
func NetworkTransitionInvalidErrorID() common.Hash {
	return common.HexToHash("0x05657cd2a90a17d61719ba925ec30922f55353e0db4c8d78ce6329c9dc79cdb1")
}

// UnpackTransitionInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransitionInvalid(uint256 index, uint32 node, uint8 status)
func (network *Network) UnpackTransitionInvalidError(raw []byte) (*NetworkTransitionInvalid, error) {
	out := new(NetworkTransitionInvalid)
	if err := network.abi.UnpackIntoInterface(out, "TransitionInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkTransitionOutOfRange represents a TransitionOutOfRange error raised by the Network contract.
type NetworkTransitionOutOfRange struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransitionOutOfRange(uint256 index)
func NetworkTransitionOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x31e2da51c0ac222347e1ff83dbb3e588fb5cad6fd318849e408bb44b772357cf")
}

// UnpackTransitionOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransitionOutOfRange(uint256 index)
func (network *Network) UnpackTransitionOutOfRangeError(raw []byte) (*NetworkTransitionOutOfRange, error) {
	out := new(NetworkTransitionOutOfRange)
	if err := network.abi.UnpackIntoInterface(out, "TransitionOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkTransitionUnsupported represents a TransitionUnsupported error raised by the Network contract.
type NetworkTransitionUnsupported struct {
	Index *big.Int
	Kind  uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransitionUnsupported(uint256 index, uint8 kind)
func NetworkTransitionUnsupportedErrorID() common.Hash {
	return common.HexToHash("0x626f4e591c2ba49388c7f33deb336f9d089a915f6b1fb34035d95b240d83608d")
}

// UnpackTransitionUnsupportedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransitionUnsupported(uint256 index, uint8 kind)
func (network *Network) UnpackTransitionUnsupportedError(raw []byte) (*NetworkTransitionUnsupported, error) {
	out := new(NetworkTransitionUnsupported)
	if err := network.abi.UnpackIntoInterface(out, "TransitionUnsupported", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkTransitionsUnsorted represents a TransitionsUnsorted error raised by the Network contract.
type NetworkTransitionsUnsorted struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransitionsUnsorted(uint256 index)
func NetworkTransitionsUnsortedErrorID() common.Hash {
	return common.HexToHash("0x2a500cf3585db8295857c1598d163b8d7fedf99246cb5cbbf173da3136511e56")
}

// UnpackTransitionsUnsortedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransitionsUnsorted(uint256 index)
func (network *Network) UnpackTransitionsUnsortedError(raw []byte) (*NetworkTransitionsUnsorted, error) {
	out := new(NetworkTransitionsUnsorted)
	if err := network.abi.UnpackIntoInterface(out, "TransitionsUnsorted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkUnitsOutOfRange represents a UnitsOutOfRange error raised by the Network contract.
type NetworkUnitsOutOfRange struct {
	Units uint32
	Min   uint32
	Max   uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnitsOutOfRange(uint32 units, uint32 min, uint32 max)
func NetworkUnitsOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x9a72efe38d4cdb55a2dd6f193895118e5e1a201fa68444da993fde94f3116e92")
}

// UnpackUnitsOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnitsOutOfRange(uint32 units, uint32 min, uint32 max)
func (network *Network) UnpackUnitsOutOfRangeError(raw []byte) (*NetworkUnitsOutOfRange, error) {
	out := new(NetworkUnitsOutOfRange)
	if err := network.abi.UnpackIntoInterface(out, "UnitsOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkWindowClosed represents a WindowClosed error raised by the Network contract.
type NetworkWindowClosed struct {
	Until uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowClosed(uint64 until)
func NetworkWindowClosedErrorID() common.Hash {
	return common.HexToHash("0xb7a749206d8179505f87eae415c0167441d2b07748a072df075f7d5d103538cc")
}

// UnpackWindowClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowClosed(uint64 until)
func (network *Network) UnpackWindowClosedError(raw []byte) (*NetworkWindowClosed, error) {
	out := new(NetworkWindowClosed)
	if err := network.abi.UnpackIntoInterface(out, "WindowClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkWindowOpen represents a WindowOpen error raised by the Network contract.
type NetworkWindowOpen struct {
	Until uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowOpen(uint64 until)
func NetworkWindowOpenErrorID() common.Hash {
	return common.HexToHash("0xadc951317b32155912b5145c70b168db2dc49a695bd5815c460f18b891311aac")
}

// UnpackWindowOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowOpen(uint64 until)
func (network *Network) UnpackWindowOpenError(raw []byte) (*NetworkWindowOpen, error) {
	out := new(NetworkWindowOpen)
	if err := network.abi.UnpackIntoInterface(out, "WindowOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkWrongDeposit represents a WrongDeposit error raised by the Network contract.
type NetworkWrongDeposit struct {
	Got  *big.Int
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongDeposit(uint256 got, uint256 want)
func NetworkWrongDepositErrorID() common.Hash {
	return common.HexToHash("0x05897f09b8c21bfa396dbde2172f974d77001e2cae820952990e6849b7a32218")
}

// UnpackWrongDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongDeposit(uint256 got, uint256 want)
func (network *Network) UnpackWrongDepositError(raw []byte) (*NetworkWrongDeposit, error) {
	out := new(NetworkWrongDeposit)
	if err := network.abi.UnpackIntoInterface(out, "WrongDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkWrongPrevDigest represents a WrongPrevDigest error raised by the Network contract.
type NetworkWrongPrevDigest struct {
	Want [32]byte
	Got  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPrevDigest(bytes32 want, bytes32 got)
func NetworkWrongPrevDigestErrorID() common.Hash {
	return common.HexToHash("0xf9adb14241334a6e7ee1e976fede30ffa762a2b41b543ac2878a15831ee1efa6")
}

// UnpackWrongPrevDigestError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPrevDigest(bytes32 want, bytes32 got)
func (network *Network) UnpackWrongPrevDigestError(raw []byte) (*NetworkWrongPrevDigest, error) {
	out := new(NetworkWrongPrevDigest)
	if err := network.abi.UnpackIntoInterface(out, "WrongPrevDigest", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkWrongSeq represents a WrongSeq error raised by the Network contract.
type NetworkWrongSeq struct {
	Want uint64
	Got  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSeq(uint64 want, uint64 got)
func NetworkWrongSeqErrorID() common.Hash {
	return common.HexToHash("0x36f39e86e860d78e8f2a9871e12d0a51264e8e0ec7b08fc07bbfa72de75f515c")
}

// UnpackWrongSeqError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSeq(uint64 want, uint64 got)
func (network *Network) UnpackWrongSeqError(raw []byte) (*NetworkWrongSeq, error) {
	out := new(NetworkWrongSeq)
	if err := network.abi.UnpackIntoInterface(out, "WrongSeq", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkWrongSetHash represents a WrongSetHash error raised by the Network contract.
type NetworkWrongSetHash struct {
	Want [32]byte
	Got  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSetHash(bytes32 want, bytes32 got)
func NetworkWrongSetHashErrorID() common.Hash {
	return common.HexToHash("0xe19495e1d06f156510711651799e93c3cf903f6a2116b4da791587464a0bf402")
}

// UnpackWrongSetHashError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSetHash(bytes32 want, bytes32 got)
func (network *Network) UnpackWrongSetHashError(raw []byte) (*NetworkWrongSetHash, error) {
	out := new(NetworkWrongSetHash)
	if err := network.abi.UnpackIntoInterface(out, "WrongSetHash", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkWrongSetVersion represents a WrongSetVersion error raised by the Network contract.
type NetworkWrongSetVersion struct {
	Want uint32
	Got  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSetVersion(uint32 want, uint32 got)
func NetworkWrongSetVersionErrorID() common.Hash {
	return common.HexToHash("0x4e14d07e0cdd7a357f8406c7bdbf6d4aed1b17909ac861e95515b60e82c8a316")
}

// UnpackWrongSetVersionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSetVersion(uint32 want, uint32 got)
func (network *Network) UnpackWrongSetVersionError(raw []byte) (*NetworkWrongSetVersion, error) {
	out := new(NetworkWrongSetVersion)
	if err := network.abi.UnpackIntoInterface(out, "WrongSetVersion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkWrongStatus represents a WrongStatus error raised by the Network contract.
type NetworkWrongStatus struct {
	Node   uint32
	Status uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongStatus(uint32 node, uint8 status)
func NetworkWrongStatusErrorID() common.Hash {
	return common.HexToHash("0xc5b2d764bc1584b455613514e174b04532c294bad41c1e7c5f9fe5c36768a41a")
}

// UnpackWrongStatusError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongStatus(uint32 node, uint8 status)
func (network *Network) UnpackWrongStatusError(raw []byte) (*NetworkWrongStatus, error) {
	out := new(NetworkWrongStatus)
	if err := network.abi.UnpackIntoInterface(out, "WrongStatus", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NetworkWrongVersion represents a WrongVersion error raised by the Network contract.
type NetworkWrongVersion struct {
	Got uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongVersion(uint8 got)
func NetworkWrongVersionErrorID() common.Hash {
	return common.HexToHash("0xfebed7b1ffeb2b54272df44f7aef3ae2ffffaef4b0b60b837d1eb1ca1effe67c")
}

// UnpackWrongVersionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongVersion(uint8 got)
func (network *Network) UnpackWrongVersionError(raw []byte) (*NetworkWrongVersion, error) {
	out := new(NetworkWrongVersion)
	if err := network.abi.UnpackIntoInterface(out, "WrongVersion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenMetaData contains all meta data concerning the Token contract.
var TokenMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"symbol\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"supply\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"DOMAIN_SEPARATOR\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_SUPPLY\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"permit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"ECDSAInvalidSignatureLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"ERC2612ExpiredSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC2612InvalidSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"currentNonce\",\"type\":\"uint256\"}],\"name\":\"InvalidAccountNonce\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"supply\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"SupplyTooHigh\",\"type\":\"error\"}]",
	ID:  "e088a626a73b4fb3e5cfedc7300173fac8",
	Bin: "0x610160604081815234610476576110f0803803809161001e828661047a565b843982016060838203126104765782516001600160401b039290838111610476578261004b9186016104b8565b91602090818601518581116104765783916100679188016104b8565b950151906001956100778761049d565b966100848551988961047a565b80885282880196603160f81b8852865181811161038b576003908154908482811c9216801561046c575b8783101461045857601f9182811161040a575b5080878382116001146103aa575f9161039f575b505f1982851b1c191690851b1782555b845192831161038b5760049485548581811c91168015610381575b8882101461036e57828111610320575b50869184116001146102be579383949184925f956102b3575b50501b925f19911b1c19161781555b610141856104fe565b95610120968752610151886104fe565b95610140968752838151910120978860e05251902096610100978089524660a052855190848201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f84528783015260608201524660808201523060a082015260a081526101c060c08261047a565b5190206080523060c0526b1dcd64ffffffffffc465360080841161029e5750331561028c576002549083820180921161027957505f917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef9160025533835282815284832084815401905584519384523393a35191610b86938461056a8539608051846108a2015260a0518461095f015260c05184610873015260e051846108f101525183610917015251826103b3015251816103dd0152f35b601190634e487b7160e01b5f525260245ffd5b5f9063ec442f0560e01b82525260245ffd5b8382634ed1332960e11b5f525260245260445ffd5b015193505f80610129565b9190601f19841692865f5284885f20945f5b8a8983831061030957505050106102f0575b50505050811b018155610138565b01519060f8845f19921b161c191690555f8080806102e2565b8686015189559097019694850194889350016102d0565b8481111561011057865f52875f208380870160051c918a8810610366575b8201920160051c0390865f5b83811061035957505050610110565b5f8184015501879061034a565b5f925061033e565b602287634e487b7160e01b5f525260245ffd5b90607f1690610100565b634e487b7160e01b5f52604160045260245ffd5b90508a01515f6100d5565b5f8581528981208894509190601f198416908b8f5b8383106103f35750505083116103dc575b5050811b0182556100e5565b8c01515f1983871b60f8161c191690555f806103d0565b84015185558a969094019392830192018b8f6103bf565b818111156100c157835f52875f208380840160051c918a8510610450575b8201920160051c0390865f5b838110610443575050506100c1565b5f81840155018790610434565b5f9250610428565b634e487b7160e01b5f52602260045260245ffd5b91607f16916100ae565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761038b57604052565b6001600160401b03811161038b57601f01601f191660200190565b81601f82011215610476578051906104cf8261049d565b926104dd604051948561047a565b8284526020838301011161047657815f9260208093018386015e8301015290565b601f81511161052957602081519101516020821061051a571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe608060409080825260049081361015610016575f80fd5b5f3560e01c90816306fdde031461065d57508063095ea7b31461062857806318160ddd1461060a57806323b872dd14610563578063313ce5671461054857806332cb6b0c146105225780633644e515146104ff57806370a08231146104c75780637ecebe001461048e57806384b0196e1461039957806395d89b411461027f578063a9059cbb14610245578063d505accf1461010b5763dd62ed3e146100ba575f80fd5b3461010757816003193601126101075735906001600160a01b0380831680930361010757602435908116809103610107576020925f5260018352815f20905f528252805f20549051908152f35b5f80fd5b50346101075760e03660031901126101075780356001600160a01b039182821690818303610107576024359380851680860361010757604435966084359160643560ff84168403610107578042116102345791610209939161020093885f526007602052825f209081549160018301905583519160208301937f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c985528b8685015260608401528d608084015260a083015260c082015260c081526101d060e08261077f565b5190206101db610869565b91519161190160f01b83526002830152602282015260c43591604260a4359220610a85565b90929192610b12565b16908282036102215761021f6001878787610985565b005b6325c0072360e11b5f525260245260445ffd5b8563313c898160e11b5f525260245ffd5b503461010757816003193601126101075735906001600160a01b03821682036101075761027860209260243590336107b5565b5160018152f35b509034610107575f366003190112610107578051905f9083549160018360011c906001851696871561038f575b602095868410891461037c57868899858a98999a5291825f146103555750506001146102f9575b5050506102f592916102e691038561077f565b5192828493845283019061075b565b0390f35b5f90815286935091907f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b5b82841061033d57505050820101816102e66102f56102d3565b8054848a018601528895508794909301928101610324565b60ff19168782015293151560051b860190930193508492506102e691506102f590506102d3565b602282634e487b7160e01b5f525260245ffd5b91607f16916102ac565b8234610107575f36600319011261010757610433906103d77f0000000000000000000000000000000000000000000000000000000000000000610a30565b906104017f0000000000000000000000000000000000000000000000000000000000000000610a30565b610440825192602092610414848661077f565b5f85528151968796600f60f81b885260e08689015260e088019061075b565b918683039087015261075b565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061047757505050500390f35b835185528695509381019392810192600101610468565b50346101075760203660031901126101075735906001600160a01b038216809203610107576020915f5260078252805f20549051908152f35b50346101075760203660031901126101075735906001600160a01b038216809203610107576020915f525f8252805f20549051908152f35b8234610107575f3660031901126101075760209061051b610869565b9051908152f35b8234610107575f36600319011261010757602090516b1dcd64ffffffffffc46536008152f35b8234610107575f366003190112610107576020905160128152f35b509034610107576060366003190112610107576001600160a01b0382358181169384820361010757602435928316830361010757604435945f526001602052835f20335f52602052835f2054905f1982106105c7575b6020856102788887876107b5565b8582106105ef57509184916105e55f60209761027896033384610985565b91948193506105b9565b859250637dc7a0d960e11b5f5233905260245260445260645ffd5b8234610107575f366003190112610107576020906002549051908152f35b503461010757816003193601126101075735906001600160a01b03821682036101075761027860016020936024359033610985565b90508234610107575f366003190112610107575f906003549160018360011c9060018516948515610751575b602095868410811461073e5783885287949392918790821561071c5750506001146106c1575b50506102f592916102e691038561077f565b9085925060035f527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f925b82841061070457505050820101816102e66106af565b8054848a0186015288955087949093019281016106ee565b60ff19168682015292151560051b850190920192508391506102e690506106af565b602289634e487b7160e01b5f525260245ffd5b91607f1691610689565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b90601f8019910116810190811067ffffffffffffffff8211176107a157604052565b634e487b7160e01b5f52604160045260245ffd5b6001600160a01b03809116918215610856571691821561084357815f525f60205260405f205481811061082a57817fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef92602092855f525f84520360405f2055845f5260405f20818154019055604051908152a3565b8263391434e360e21b5f5260045260245260445260645ffd5b63ec442f0560e01b5f525f60045260245ffd5b634b637e8f60e11b5f525f60045260245ffd5b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001630148061095c575b156108c4577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261095660c08261077f565b51902090565b507f0000000000000000000000000000000000000000000000000000000000000000461461089b565b6001600160a01b0390811692918315610a0157169283156109ee57825f52600160205260405f20845f526020528160405f20556109c157505050565b60207f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92591604051908152a3565b634a1406b160e11b5f525f60045260245ffd5b63e602df0560e01b5f525f60045260245ffd5b67ffffffffffffffff81116107a157601f01601f191660200190565b60ff811690601f8211610a7657610a476020610a14565b91610a55604051938461077f565b60208352610a636020610a14565b602084019190601f190136833783525290565b632cd44ac360e21b5f5260045ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411610b07579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610afc575f516001600160a01b03811615610af257905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f9160039190565b6004811015610b725780610b24575050565b60018103610b3b5763f645eedf60e01b5f5260045ffd5b60028103610b56575063fce698f760e01b5f5260045260245ffd5b600314610b605750565b6335e2f38360e21b5f5260045260245ffd5b634e487b7160e01b5f52602160045260245ffd",
}

// Token is an auto generated Go binding around an Ethereum contract.
type Token struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Token) GetABI() abi.ABI {
	return c.abi
}

// NewToken creates a new instance of Token.
func NewToken() *Token {
	parsed, err := TokenMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Token{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Token) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(string name, string symbol, uint256 supply) returns()
func (token *Token) PackConstructor(name string, symbol string, supply *big.Int) []byte {
	enc, err := token.abi.Pack("", name, symbol, supply)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (token *Token) PackDOMAINSEPARATOR() []byte {
	enc, err := token.abi.Pack("DOMAIN_SEPARATOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (token *Token) TryPackDOMAINSEPARATOR() ([]byte, error) {
	return token.abi.Pack("DOMAIN_SEPARATOR")
}

// UnpackDOMAINSEPARATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (token *Token) UnpackDOMAINSEPARATOR(data []byte) ([32]byte, error) {
	out, err := token.abi.Unpack("DOMAIN_SEPARATOR", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMAXSUPPLY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32cb6b0c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_SUPPLY() view returns(uint256)
func (token *Token) PackMAXSUPPLY() []byte {
	enc, err := token.abi.Pack("MAX_SUPPLY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXSUPPLY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32cb6b0c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_SUPPLY() view returns(uint256)
func (token *Token) TryPackMAXSUPPLY() ([]byte, error) {
	return token.abi.Pack("MAX_SUPPLY")
}

// UnpackMAXSUPPLY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x32cb6b0c.
//
// Solidity: function MAX_SUPPLY() view returns(uint256)
func (token *Token) UnpackMAXSUPPLY(data []byte) (*big.Int, error) {
	out, err := token.abi.Unpack("MAX_SUPPLY", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (token *Token) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := token.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (token *Token) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return token.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (token *Token) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := token.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (token *Token) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := token.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (token *Token) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return token.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (token *Token) UnpackApprove(data []byte) (bool, error) {
	out, err := token.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (token *Token) PackBalanceOf(account common.Address) []byte {
	enc, err := token.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (token *Token) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return token.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (token *Token) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := token.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (token *Token) PackDecimals() []byte {
	enc, err := token.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (token *Token) TryPackDecimals() ([]byte, error) {
	return token.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (token *Token) UnpackDecimals(data []byte) (uint8, error) {
	out, err := token.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (token *Token) PackEip712Domain() []byte {
	enc, err := token.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (token *Token) TryPackEip712Domain() ([]byte, error) {
	return token.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (token *Token) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := token.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (token *Token) PackName() []byte {
	enc, err := token.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (token *Token) TryPackName() ([]byte, error) {
	return token.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (token *Token) UnpackName(data []byte) (string, error) {
	out, err := token.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (token *Token) PackNonces(owner common.Address) []byte {
	enc, err := token.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (token *Token) TryPackNonces(owner common.Address) ([]byte, error) {
	return token.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (token *Token) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := token.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (token *Token) PackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := token.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (token *Token) TryPackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return token.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (token *Token) PackSymbol() []byte {
	enc, err := token.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (token *Token) TryPackSymbol() ([]byte, error) {
	return token.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (token *Token) UnpackSymbol(data []byte) (string, error) {
	out, err := token.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (token *Token) PackTotalSupply() []byte {
	enc, err := token.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (token *Token) TryPackTotalSupply() ([]byte, error) {
	return token.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (token *Token) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := token.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (token *Token) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := token.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (token *Token) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return token.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (token *Token) UnpackTransfer(data []byte) (bool, error) {
	out, err := token.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (token *Token) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := token.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (token *Token) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return token.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (token *Token) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := token.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// TokenApproval represents a Approval event raised by the Token contract.
type TokenApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const TokenApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (TokenApproval) ContractEventName() string {
	return TokenApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (token *Token) UnpackApprovalEvent(log *types.Log) (*TokenApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != token.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TokenApproval)
	if len(log.Data) > 0 {
		if err := token.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range token.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TokenEIP712DomainChanged represents a EIP712DomainChanged event raised by the Token contract.
type TokenEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const TokenEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (TokenEIP712DomainChanged) ContractEventName() string {
	return TokenEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (token *Token) UnpackEIP712DomainChangedEvent(log *types.Log) (*TokenEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != token.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TokenEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := token.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range token.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TokenTransfer represents a Transfer event raised by the Token contract.
type TokenTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const TokenTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (TokenTransfer) ContractEventName() string {
	return TokenTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (token *Token) UnpackTransferEvent(log *types.Log) (*TokenTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != token.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TokenTransfer)
	if len(log.Data) > 0 {
		if err := token.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range token.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (token *Token) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], token.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return token.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], token.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return token.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], token.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return token.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], token.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return token.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], token.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return token.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], token.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return token.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], token.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return token.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], token.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return token.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], token.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return token.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], token.abi.Errors["ERC2612ExpiredSignature"].ID.Bytes()[:4]) {
		return token.UnpackERC2612ExpiredSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], token.abi.Errors["ERC2612InvalidSigner"].ID.Bytes()[:4]) {
		return token.UnpackERC2612InvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], token.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return token.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], token.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return token.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], token.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return token.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], token.abi.Errors["SupplyTooHigh"].ID.Bytes()[:4]) {
		return token.UnpackSupplyTooHighError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TokenECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the Token contract.
type TokenECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func TokenECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (token *Token) UnpackECDSAInvalidSignatureError(raw []byte) (*TokenECDSAInvalidSignature, error) {
	out := new(TokenECDSAInvalidSignature)
	if err := token.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the Token contract.
type TokenECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func TokenECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (token *Token) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*TokenECDSAInvalidSignatureLength, error) {
	out := new(TokenECDSAInvalidSignatureLength)
	if err := token.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the Token contract.
type TokenECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func TokenECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (token *Token) UnpackECDSAInvalidSignatureSError(raw []byte) (*TokenECDSAInvalidSignatureS, error) {
	out := new(TokenECDSAInvalidSignatureS)
	if err := token.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the Token contract.
type TokenERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func TokenERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (token *Token) UnpackERC20InsufficientAllowanceError(raw []byte) (*TokenERC20InsufficientAllowance, error) {
	out := new(TokenERC20InsufficientAllowance)
	if err := token.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the Token contract.
type TokenERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func TokenERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (token *Token) UnpackERC20InsufficientBalanceError(raw []byte) (*TokenERC20InsufficientBalance, error) {
	out := new(TokenERC20InsufficientBalance)
	if err := token.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenERC20InvalidApprover represents a ERC20InvalidApprover error raised by the Token contract.
type TokenERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func TokenERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (token *Token) UnpackERC20InvalidApproverError(raw []byte) (*TokenERC20InvalidApprover, error) {
	out := new(TokenERC20InvalidApprover)
	if err := token.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the Token contract.
type TokenERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func TokenERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (token *Token) UnpackERC20InvalidReceiverError(raw []byte) (*TokenERC20InvalidReceiver, error) {
	out := new(TokenERC20InvalidReceiver)
	if err := token.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenERC20InvalidSender represents a ERC20InvalidSender error raised by the Token contract.
type TokenERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func TokenERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (token *Token) UnpackERC20InvalidSenderError(raw []byte) (*TokenERC20InvalidSender, error) {
	out := new(TokenERC20InvalidSender)
	if err := token.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenERC20InvalidSpender represents a ERC20InvalidSpender error raised by the Token contract.
type TokenERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func TokenERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (token *Token) UnpackERC20InvalidSpenderError(raw []byte) (*TokenERC20InvalidSpender, error) {
	out := new(TokenERC20InvalidSpender)
	if err := token.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenERC2612ExpiredSignature represents a ERC2612ExpiredSignature error raised by the Token contract.
type TokenERC2612ExpiredSignature struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func TokenERC2612ExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x627913023c184eaad13735d5a3d2657ae76ec9a872a70e0fc57522ef1a114d58")
}

// UnpackERC2612ExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func (token *Token) UnpackERC2612ExpiredSignatureError(raw []byte) (*TokenERC2612ExpiredSignature, error) {
	out := new(TokenERC2612ExpiredSignature)
	if err := token.abi.UnpackIntoInterface(out, "ERC2612ExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenERC2612InvalidSigner represents a ERC2612InvalidSigner error raised by the Token contract.
type TokenERC2612InvalidSigner struct {
	Signer common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func TokenERC2612InvalidSignerErrorID() common.Hash {
	return common.HexToHash("0x4b800e463b323b1d856edf9dec70329a639d13874a57f5c28219ff57128756db")
}

// UnpackERC2612InvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func (token *Token) UnpackERC2612InvalidSignerError(raw []byte) (*TokenERC2612InvalidSigner, error) {
	out := new(TokenERC2612InvalidSigner)
	if err := token.abi.UnpackIntoInterface(out, "ERC2612InvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenInvalidAccountNonce represents a InvalidAccountNonce error raised by the Token contract.
type TokenInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func TokenInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (token *Token) UnpackInvalidAccountNonceError(raw []byte) (*TokenInvalidAccountNonce, error) {
	out := new(TokenInvalidAccountNonce)
	if err := token.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenInvalidShortString represents a InvalidShortString error raised by the Token contract.
type TokenInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func TokenInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (token *Token) UnpackInvalidShortStringError(raw []byte) (*TokenInvalidShortString, error) {
	out := new(TokenInvalidShortString)
	if err := token.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenStringTooLong represents a StringTooLong error raised by the Token contract.
type TokenStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func TokenStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (token *Token) UnpackStringTooLongError(raw []byte) (*TokenStringTooLong, error) {
	out := new(TokenStringTooLong)
	if err := token.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenSupplyTooHigh represents a SupplyTooHigh error raised by the Token contract.
type TokenSupplyTooHigh struct {
	Supply *big.Int
	Max    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SupplyTooHigh(uint256 supply, uint256 max)
func TokenSupplyTooHighErrorID() common.Hash {
	return common.HexToHash("0x9da26652e9850fd7a4d1722453946d8fd12d3e5835ccef2860e2b73290dd8d2b")
}

// UnpackSupplyTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SupplyTooHigh(uint256 supply, uint256 max)
func (token *Token) UnpackSupplyTooHighError(raw []byte) (*TokenSupplyTooHigh, error) {
	out := new(TokenSupplyTooHigh)
	if err := token.abi.UnpackIntoInterface(out, "SupplyTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkMetaData contains all meta data concerning the Work contract.
var WorkMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"network_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint128\",\"name\":\"minPrice\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"minTermEpochs\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"samples\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"movesPerEpoch\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"receivePerEpoch\",\"type\":\"uint16\"},{\"internalType\":\"uint128\",\"name\":\"bounty\",\"type\":\"uint128\"},{\"internalType\":\"uint8\",\"name\":\"maxAttempts\",\"type\":\"uint8\"}],\"internalType\":\"structWorkParams\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"replica\",\"type\":\"uint8\"}],\"name\":\"assignment\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"int64\",\"name\":\"cumUp\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"block\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"attempt\",\"type\":\"uint8\"}],\"internalType\":\"structAssignment\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"close\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"spec\",\"type\":\"string\"},{\"internalType\":\"uint8\",\"name\":\"driver\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"replicas\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"maxPerDomain\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"}],\"internalType\":\"structWorkloadSpec\",\"name\":\"s\",\"type\":\"tuple\"}],\"name\":\"create\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"expire\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"fund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"items\",\"outputs\":[{\"internalType\":\"uint64[]\",\"name\":\"list\",\"type\":\"uint64[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"network\",\"outputs\":[{\"internalType\":\"contractINetwork\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"max\",\"type\":\"uint8\"}],\"name\":\"place\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"placed\",\"type\":\"uint8\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"queued\",\"outputs\":[{\"internalType\":\"uint64[]\",\"name\":\"list\",\"type\":\"uint64[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"max\",\"type\":\"uint8\"}],\"name\":\"redistribute\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"moved\",\"type\":\"uint8\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"replicas\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"maxPerDomain\",\"type\":\"uint8\"}],\"name\":\"scale\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"replica\",\"type\":\"uint8\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"string\",\"name\":\"spec\",\"type\":\"string\"}],\"name\":\"update\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"workParams\",\"outputs\":[{\"components\":[{\"internalType\":\"uint128\",\"name\":\"minPrice\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"minTermEpochs\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"samples\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"movesPerEpoch\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"receivePerEpoch\",\"type\":\"uint16\"},{\"internalType\":\"uint128\",\"name\":\"bounty\",\"type\":\"uint128\"},{\"internalType\":\"uint8\",\"name\":\"maxAttempts\",\"type\":\"uint8\"}],\"internalType\":\"structWorkParams\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"workload\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"driver\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"replicas\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"maxPerDomain\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"closed\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"revision\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"endsAt\",\"type\":\"uint64\"}],\"internalType\":\"structWorkloadView\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"workloads\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"workload\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"BountyPaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"CreditWithdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"workload\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"replica\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"from\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"clock\",\"type\":\"uint64\"}],\"name\":\"ReplicaAssigned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"workload\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"replica\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"blockNumber\",\"type\":\"uint64\"}],\"name\":\"ReplicaRearmed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"workload\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"replica\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"}],\"name\":\"ReplicaRenewed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"workload\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"replica\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"served\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"elapsed\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refund\",\"type\":\"uint256\"}],\"name\":\"ReplicaSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"workload\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"from\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"replica\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"attempt\",\"type\":\"uint8\"}],\"name\":\"ReplicaUnplaced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"workload\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refund\",\"type\":\"uint256\"}],\"name\":\"WorkloadClosed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"workload\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"spec\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"driver\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"replicas\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"maxPerDomain\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"escrow\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"endsAt\",\"type\":\"uint64\"}],\"name\":\"WorkloadCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"workload\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"clock\",\"type\":\"uint64\"}],\"name\":\"WorkloadExpired\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"workload\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"endsAt\",\"type\":\"uint64\"}],\"name\":\"WorkloadFunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"workload\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"replicas\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"maxPerDomain\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"endsAt\",\"type\":\"uint64\"}],\"name\":\"WorkloadScaled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"workload\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"revision\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"spec\",\"type\":\"string\"}],\"name\":\"WorkloadUpdated\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"}],\"name\":\"EscrowTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"MoveCapReached\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NodeNotEmptying\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"workload\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"endsAt\",\"type\":\"uint64\"}],\"name\":\"NotExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"workload\",\"type\":\"uint32\"}],\"name\":\"NotWorkloadOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"workload\",\"type\":\"uint32\"}],\"name\":\"NothingChanged\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingToPlace\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToWithdraw\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"relation\",\"type\":\"string\"}],\"name\":\"ParamsInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"blockNumber\",\"type\":\"uint64\"}],\"name\":\"SameBlock\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"}],\"name\":\"SpecInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"workload\",\"type\":\"uint32\"}],\"name\":\"WorkloadIsClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"workload\",\"type\":\"uint32\"}],\"name\":\"WorkloadUnknown\",\"type\":\"error\"}]",
	ID:  "5c7b5f27bea17bcef24ce5e73f08206c20",
	Bin: "0x6101e080604052346108035780615209803803809161001e8285610854565b833981010361010081126108035760e06100378361088b565b91601f1901126108035760206004916100c060e0604051956100598288610854565b61006485820161089f565b8752610072604082016108b3565b85880152610082606082016108c4565b6040880152610093608082016108d2565b60608801526100a460a082016108d2565b60808801526100b560c0820161089f565b60a0880152016108c4565b60c08501526001600160a01b03166080819052604051637e062a3560e11b815292839182905afa90811561080f575f9161081a575b506001600160a01b0390811660a0526080516040516367f855cb60e11b8152916104009183916004918391165afa90811561080f575f91610594575b5081516001600160801b0316801590811561057a575b506105495763ffffffff602083015116156105135760ff6040830151168015908115610508575b506104d85761ffff608083015116156104a05761ffff60608301511661ffff6080840151161161045b5760a08201518251602084015163ffffffff166001600160801b039182168181029390921691801590840490911417156103c2571161040a5760ff60c083015116156103d65780519060018060401b0380921660c05263ffffffff60408160208401511692015116029081169081036103c2578060e0521561038c5760018060801b038151166101005263ffffffff6020820151169061012091825260ff6040820151169061014091825261ffff6060820151169061016091825261ffff60808201511661018090815260ff60c060018060801b0360a085015116936101a0948552015116926101c09384526040519461491396876108f6883960805187818161025b0152818161060401528181610a7201528181610c5b015281816112c40152818161208c0152818161224f01528181612862015281816130be01528181613afc015261435a015260a0518781816101b00152818161081201528181610f070152611404015260c05187613114015260e051876133a50152610100518781816104a70152610ce001525186818161053f01528181610d120152612391015251858181610d3b0152613ef3015251848181610d6a015281816131d001526132b5015251838181610d94015281816132250152613271015251828181610dc00152614567015251818181610de70152613d410152f35b6040516313e88ff160e21b815260206004820152600d60248201526c65706f6368207365636f6e647360981b6044820152606490fd5b634e487b7160e01b5f52601160045260245ffd5b6040516313e88ff160e21b815260206004820152600b60248201526a6d6178417474656d70747360a81b6044820152606490fd5b6040516313e88ff160e21b815260206004820152602260248201527f626f756e7479203c3d206d696e5072696365202a206d696e5465726d45706f63604482015261687360f01b6064820152608490fd5b60646040516313e88ff160e21b815260206004820152602060248201527f6d6f76657350657245706f6368203e3d207265636569766550657245706f63686044820152fd5b6040516313e88ff160e21b815260206004820152600f60248201526e0e4cac6cad2eccaa0cae48ae0dec6d608b1b6044820152606490fd5b6040516313e88ff160e21b815260206004820152600760248201526673616d706c657360c81b6044820152606490fd5b60109150115f61016e565b6040516313e88ff160e21b815260206004820152600d60248201526c6d696e5465726d45706f63687360981b6044820152606490fd5b6040516313e88ff160e21b81526020600482015260086024820152676d696e507269636560c01b6044820152606490fd5b633b9aca0090066001600160801b0316151590505f610147565b9050610400813d61040011610807575b816105b26104009383610854565b8101031261080357604051906105ca61040083610854565b6105d3816108e1565b82526105e1602082016108b3565b60208301526105f2604082016108b3565b6040830152610603606082016108d2565b6060830152610614608082016108d2565b608083015261062560a082016108b3565b60a083015261063660c082016108b3565b60c083015261064760e082016108b3565b60e083015261065961010082016108b3565b61010083015261012061066d8183016108b3565b9083015261014061067f8183016108b3565b908301526101606106918183016108b3565b908301526101806106a38183016108b3565b908301526101a06106b58183016108d2565b908301526101c06106c78183016108d2565b908301526101e06106d98183016108d2565b908301526102006106eb8183016108e1565b908301526102206106fd8183016108d2565b9083015261024061070f8183016108d2565b908301526102606107218183016108b3565b908301526102806107338183016108b3565b908301526102a061074581830161089f565b908301526102c06107578183016108d2565b908301526102e061076981830161089f565b9083015261030061077b81830161089f565b9083015261032061078d8183016108b3565b9083015261034061079f8183016108c4565b908301526103606107b18183016108c4565b908301526103806107c38183016108c4565b908301526103a06107d58183016108d2565b908301526103c06107e78183016108d2565b908301526107f96103e08092016108b3565b908201525f610131565b5f80fd5b3d91506105a4565b6040513d5f823e3d90fd5b90506020813d60201161084c575b8161083560209383610854565b81010312610803576108469061088b565b5f6100f5565b3d9150610828565b601f909101601f19168101906001600160401b0382119082101761087757604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b038216820361080357565b51906001600160801b038216820361080357565b519063ffffffff8216820361080357565b519060ff8216820361080357565b519061ffff8216820361080357565b51906001600160401b03821682036108035756fe60806040526004361015610011575f80fd5b5f3560e01c806308344e1a146121ba5780630b157f2814611d4d5780630b90cca214611d2b5780630f79a4ab14611aed57806316049ddf146119465780631f9ab1931461157a5780632db75d401461123e5780633f16f3b0146111205780634a43f24a14610fb557806351cff8d914610e8c5780635726001214610e3b5780636594156e14610c7f5780636739afca14610c3c578063a318fad814610a1e578063a4fbfd93146103f1578063bf83e45b1461020f578063d5d44d80146101d4578063fc0c546a146101915763ffb5d239146100ea575f80fd5b3461018d57602036600319011261018d5760043563ffffffff81169081810361018d5761ffff61011c61012292613419565b166126a7565b905f5b825181101561017b578061015f60019284600864ffffffffff9291600683049060401b175f526020526028600660405f20549206021c1690565b6001600160401b0361017183876126e7565b9116905201610125565b604051806101898582612531565b0390f35b5f80fd5b3461018d575f36600319011261018d5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461018d57602036600319011261018d576004356001600160a01b03811680910361018d575f526009602052602060405f2054604051908152f35b3461018d5760208060031936011261018d5760043563ffffffff918282169081830361018d5761023d6129ef565b61024683613f96565b604051632ef53eb560e11b81529082826004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9182156103e6575f926103b7575b5064ffffffffff61010082015116956001600160401b038316968088106103a157506101408201519560ff8097161561038e57945f9064ffffffff00604085019760081b16915b88885116898216908110156103515760018a9283928617805f5260058b528961030660405f2054612b20565b89815116908b82610320575b5050505050011690506102da565b610347946103426101e06103326126fb565b958690630757009f60e21b614344565b6135dc565b8d8981808b610312565b827fbea3e718b4fb1ab29a59414ba3feda87f2e34c69b6d9a59fd2ee382d260e8e24898d604051908152a25f5f5160206148f35f395f51905f525d005b8563e3ade4e160e01b5f5260045260245ffd5b85630625708b60e01b5f5260045260245260445ffd5b6103d8919250833d85116103df575b6103d08183612575565b8101906125aa565b9086610293565b503d6103c6565b6040513d5f823e3d90fd5b3461018d5760031960203682011261018d57600435906001600160401b03821161018d5760c090823603011261018d576104296129ef565b6104366004820180612947565b801591508115610a13575b506109e757600160ff61045660248401612979565b161415806109ce575b6109885761048461047260448301612979565b61047e60648401612979565b90612a59565b61049060848201612987565b61049c60848301612987565b6001600160801b03807f0000000000000000000000000000000000000000000000000000000000000000169116108015610963575b8015610942575b6108fc576001600160601b036001600160801b036104f860a48501612987565b16116108b65761052b6001600160801b0361051560848501612987565b1660ff61052460448601612979565b16906125c9565b9061053860a48401612987565b63ffffffff7f000000000000000000000000000000000000000000000000000000000000000016906001600160801b0361057283866125c9565b91161061088057505f549161058c63ffffffff841661276b565b63ffffffff1990931663ffffffff8416175f556105a761299b565b9033825260ff6105b960248701612979565b16602083015260ff6105cd60448701612979565b16604083015260ff6105e160648701612979565b166060830152600160a0830152604051632ef53eb560e11b8152906020826004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9182156103e65760e09464ffffffffff61067f896001600160401b0396633b9aca00966001600160801b03965f92610854575b508661067360a4610679949501612987565b166125dc565b90612d62565b1661010086015216041660c08201526001600160601b036106a260a48601612987565b16828201526106b081612dbf565b63ffffffff84165f52600360205260405f20556106cc81612e63565b600460205260405f20556001600160801b036106ee8560040186600401612947565b919092818760ff61070160248301612979565b968161070f60448501612979565b8161075561071f60648801612979565b9464ffffffffff61010061074160a461073a60848d01612987565b9b01612987565b9b0151169b6040519e8f8181520191612633565b9a1660208c01521660408a01521660608801521660808601521660a084015260c08301527f440f438e534d38cff62c2e2b078e61e7819b7b24872618ab0d505c84ff21857a33928063ffffffff8616930390a36107b0612799565b5f9164ffffffff008160081b16925b60ff6107cd60448701612979565b1660ff8216908110156107f35760ff916107ec5f866001948917612f11565b01166107bf565b6020836108366001600160801b0361080d60a48b01612987565b1630337f000000000000000000000000000000000000000000000000000000000000000061400f565b5f5f5160206148f35f395f51905f525d63ffffffff60405191168152f35b610679925061067360a46108778a9360203d6020116103df576103d08183612575565b94505050610661565b6001600160801b0361089f849261089960a48801612987565b936125c9565b91635667598960e11b5f521660045260245260445ffd5b604051634ca1428560e11b815260206004820152600660248201527f657363726f7700000000000000000000000000000000000000000000000000006044820152606490fd5b604051634ca1428560e11b815260206004820152600560248201527f70726963650000000000000000000000000000000000000000000000000000006044820152606490fd5b506001600160401b036001600160801b03633b9aca008184160416116104d8565b506001600160801b03633b9aca008161097e60848601612987565b16061615156104d1565b604051634ca1428560e11b815260206004820152600660248201527f64726976657200000000000000000000000000000000000000000000000000006044820152606490fd5b50600260ff6109df60248401612979565b16141561045f565b6064604051634ca1428560e11b81526020600482015260046024820152637370656360e01b6044820152fd5b608091501182610441565b3461018d5760208060031936011261018d5763ffffffff6004358181169283820361018d57610a4b6129ef565b610a5482612a18565b9260405192632ef53eb560e11b845282846004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9384156103e6575f94610c1d575b50604085019060081b64ffffffff00165f5b825160ff8281169116811015610b885760ff916001918417805f526005808952610b01610ae460405f2054612b20565b8c8c8b8351168381610b12575b90505f925060e091500152612ba4565b915f52885260405f20550116610ab4565b610b3a93610b346101e0610b246126fb565b948590630757009f60e21b614344565b88614388565b610b7f5f8560c08160061b169067ffffffffffffff00603f8260021c169116175f52600660205260405f20918254906001600160401b03809116831b921b1916179055565b8c8c5f83610af1565b887f32b53e7179ee60fd752fadb647123f8359285c18d2d4a53a5e4299e1635c5450878a610be360e08201915f6001600160601b03845116935260016080820152610bd281612dbf565b865f526003855260405f2055612e63565b6004835260405f2055335f526009825260405f20610c02828254612683565b9055604051908152a25f5f5160206148f35f395f51905f525d005b610c35919450833d85116103df576103d08183612575565b9286610aa2565b3461018d575f36600319011261018d5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461018d575f36600319011261018d575f60c0604051610ca060e082612575565b8281528260208201528260408201528260608201528260808201528260a0820152015260e0604051610cd28282612575565b60ff6001600160801b0391827f0000000000000000000000000000000000000000000000000000000000000000169283825260208201918363ffffffff807f000000000000000000000000000000000000000000000000000000000000000016855260408301827f00000000000000000000000000000000000000000000000000000000000000001681526060840161ffff938492837f00000000000000000000000000000000000000000000000000000000000000001683526080870194847f000000000000000000000000000000000000000000000000000000000000000016865260c060a08901988a7f0000000000000000000000000000000000000000000000000000000000000000168a520199837f0000000000000000000000000000000000000000000000000000000000000000168b526040519c8d52511660208c0152511660408a01525116606088015251166080860152511660a0840152511660c0820152f35b3461018d57604036600319011261018d5760043563ffffffff8116810361018d5760243560ff8116810361018d57610e7a91610e756129ef565b6127df565b5f5f5160206148f35f395f51905f525d005b3461018d5760208060031936011261018d576004356001600160a01b0380821680920361018d57610ebb6129ef565b815f526009835260405f2054908115610fa257825f52600984525f6040812055827f6b00960292e7976c9eb5434816470b38a441061eee645921536131ccb937cafe85604051858152a27f00000000000000000000000000000000000000000000000000000000000000006040519363a9059cbb60e01b5f5260045282602452845f60448180855af160015f5114811615610f83575b8460405215610f705750505f5f5160206148f35f395f51905f525d8152f35b635274afe760e01b5f521660045260245ffd5b6001811516610f9957813b15153d151616610f51565b843d5f823e3d90fd5b82636e34ee0b60e11b5f5260045260245ffd5b3461018d57602036600319011261018d5760043563ffffffff8116810361018d57610fde612799565b50610fe890613519565b80516001600160a01b031690602081015190604081015160ff1690606081015160ff166080820151151560a083015163ffffffff169060c08401519260e085015194610100015195604051976110406101208a612575565b89895260ff16602089015260408801526060870152608086015260a08501526001600160401b0316633b9aca00026001600160801b031660c08401526001600160601b031660e083015264ffffffffff16610100820152604051918252602081015160ff166020830152604081015160ff166040830152606081015160ff16606083015260808101511515608083015260a081015163ffffffff1660a083015260c08101516001600160801b031660c083015260e08101516001600160801b031660e083015261010001516001600160401b031661010082015261012090f35b3461018d57604036600319011261018d5760043563ffffffff808216820361018d5760243560ff811680910361018d5764ffffffff0060c0935f60a06040516111698882612575565b828152826020820152826040820152826060820152826080820152015260081b16175f52600560205260ff6111a160405f2054612b20565b9180835116928160208201511690604081015164ffffffffff9360608301519360a08781886080880151169601511696604051906111df8c83612575565b8a8252602082019384526040820195168552606081019660070b875260808101958652019586526040519788525116602087015251916001600160401b0380931660408701525160070b606086015251166080840152511660a0820152f35b3461018d57604036600319011261018d5760043563ffffffff8116810361018d576112676129ef565b61127081613f96565b60243515611562576001600160601b0360e0820151166001600160601b03036001600160601b038111611428576001600160601b0316602435116108b657604051632ef53eb560e11b8152906020826004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9182156103e6575f92611541575b5064ffffffffff610100820151166001600160401b038316101561143c575b6001600160601b03602435166001600160601b0360e08301511601906001600160601b0382116114285764ffffffffff61139b81946001600160601b03610100951660e085015261067961136f8286612cc2565b61139586633b9aca00906001600160401b0360ff604060c0840151930151169116020290565b906125dc565b16828201526113a981612e63565b63ffffffff85165f52600460205260405f205501511660405190602435825260208201527fde4608c0bf36f608002a98e43569de8bc2fd4df92da65d039124023002f5ad49604063ffffffff33941692a3610e7a60243530337f000000000000000000000000000000000000000000000000000000000000000061400f565b634e487b7160e01b5f52601160045260245ffd5b5f5b60ff80604084015116818316101561152c578160019160ff931664ffffffff008760081b1617805f5260058060205261150661147d60405f2054612b20565b805163ffffffff16156115185761018063ffffffff8251166114b36101e06114a36126fb565b928390630757009f60e21b614344565b6114c08b82858d8a6140a6565b64ffffffffff8b16604084018b64ffffffffff6114f26101206114e68386511687613ff8565b93019282845116612ef8565b16905252015160070b60608201525b612ba4565b915f5260205260405f2055011661143e565b60e0810151612ba4576115015f8286612f11565b505064ffffffffff821661010082015261131b565b61155b91925060203d6020116103df576103d08183612575565b90836112fc565b635667598960e11b5f525f600452600160245260445ffd5b3461018d57602036600319011261018d5760ff60043516806004350361018d576115a26129ef565b5f6115ad600161302f565b6115b56126fb565b91601484101561193d5760ff6004355b16916040935f945b600760ff871610156118d35763ffffffff966115ea876001612653565b9890546003998a1b1c169563ffffffff87996116078a6002612653565b9054911b1c16905b8163ffffffff89161415806118ca575b806118c1575b156118b157600861166963ffffffff8a1660ff8c16640100000000178364ffffffffff9291600683049060401b175f526020526028600660405f20549206021c1690565b906001600160401b0382165f52600560205261168860405f2054612b20565b61169963ffffffff84841c16613519565b9a60808c015115801590611890575b801561187c575b61183a5764ffffffffff6080830151164311156118255760808a0151156117a1576116dc6116e29161276b565b946125fa565b9a886116f864ffffffffff608085015116613450565b918261177d575050507fa96eea8a4232651187da743bcc99f48434ef479e27f3819e5851dc3f39aa62a59161177364ffffffffff60808461174260ff60a08a980151168288612f11565b01511660ff63ffffffff6040519586951c1696168390929164ffffffffff60209160ff604085019616845216910152565b0390a25b9661160f565b909291935061178c948b6136b2565b15611777579561179b90612622565b95611777565b959c9a50505050505060ff8597929716156118055760ff916001915f975b63ffffffff8216036117d5575b500116946115cd565b6117ff906117e38385612653565b90919063ffffffff8084549260031b9316831b921b1916179055565b896117cc565b6001600160401b03602085015116637ea6521160e01b5f5260045260245ffd5b939a5050505060ff93989150600192996117bf565b9150611876939a50916001600160401b0361185d845f60e0611870970152612ba4565b91165f52600560205260405f205561276b565b936125fa565b92611777565b5060ff60408d01511660ff851610156116af565b508b64ffffffffff6101006001600160401b038d51169201511611156116a8565b9660ff93989150600192996117bf565b50831515611625565b5080151561161f565b9193905060148610156119345760ff6004355b16149081611929575b5061191a576118ff602092613f27565b5f5f5160206148f35f395f51905f525d60ff60405191168152f35b633331a5c760e01b5f5260045ffd5b6040915014836118ef565b60ff60146118e6565b60ff60146115c5565b3461018d575f36600319011261018d575f805b600760ff831610611a9e5761196d906126a7565b5f5f5b60ff808216906007821015611a8d57600191829161198e8584612653565b909263ffffffff809454600393841b1c169064010000000017945b6119c0575b505050505050600160ff910116611970565b836119d28860029b989a97999b612653565b905490841b1c168114611a8157611a5c906008611a12828a8364ffffffffff9291600683049060401b175f526020526028600660405f20549206021c1690565b85806040611a2d8a856001600160401b038116971c16613519565b01511691161015611a5657805f52600560205260e0611a4f60405f2054612b20565b0151611a67575b506126d9565b8795989694976119a9565b611a7a611a73886126d9565b97896126e7565b528a611a56565b849750859896506119ae565b838552604051806101898782612531565b611aa9826002612653565b63ffffffff80925460039282611ac0886001612653565b905490861b1c16931b1c16038181116114285760ff92600192611ae4921690612683565b92011690611959565b3461018d57604036600319011261018d5760043563ffffffff8082169081830361018d5760248035926001600160401b0380851161018d573660238601121561018d57846004013590811161018d573683828701011161018d57611b4f6129ef565b611b5886612a18565b9381158015611d21575b611cf65760a085019160019660018385511601838111611ce357831684529597969584917f68decc41e01b222559a99b74e034ba0b39bcc3dd541f7e7b9ce489f1badf458a91611be285611bb58d612dbf565b97865f5260209860038a5260405f205551169160405193849384526040898501528a604085019201612633565b0390a25f966040019560081b64ffffffff0016855b611c0d575f5f5160206148f35f395f51905f525d005b865160ff8981169116811015611cdd5780821790815f52600591828652611c3760405f2054612b20565b908582511615611cce57868201938a8786511601878111611cbb5760408c9d9e949589808f9860ff9a978f978f847f440042da62908ff87155f5a9f19d33cceb6480066462b38662008d5f61d8ebeb99168b525f610100850152611c9a84612ba4565b925f5252855f2055511695511682519182528b820152a35b01169796611bf7565b8a634e487b7160e01b5f5260116004525ffd5b5050505060ff86809899611cb2565b50610e7a565b86634e487b7160e01b5f5260116004525ffd5b606484600460405191634ca1428560e11b8352602082840152820152637370656360e01b6044820152fd5b5060808211611b62565b3461018d575f36600319011261018d5760205f5463ffffffff60405191168152f35b3461018d57604036600319011261018d5760043563ffffffff8116810361018d5760243560ff81169182820361018d57611d856129ef565b5f91611d8f6126fb565b90611da56101e08385630757009f60e21b614344565b60408201908151600781101561217a576004149182156121a4575b821561218e575b8215612163575b50818061214b575b61212f576014611de55f61302f565b9610156121255760ff905b1692819061ffff611e0082613419565b165b8015158061211c575b1561211157611e19906125fa565b611e4d8163ffffffff8416600864ffffffffff9291600683049060401b175f526020526028600660405f20549206021c1690565b956001600160401b0387165f526005602052611e6c60405f2054612b20565b851561205f575b64ffffffffff6080820151166001600160401b03610140890151168082118015612057575b1561204f5750915b6001600160401b03831643111561204657611eba906125fa565b975f92878815612038575b61201d575b508215611f8457611ee363ffffffff8260081c16613519565b906001600160401b038c51168964ffffffffff61010085015116821015611f7657505060808c015115611f3857918891611f1e94938d6136b2565b611f28575b611e02565b95611f3290612622565b95611e02565b5050505050935091505060ff831615611805575b15611f5d57506118ff602092613f27565b63ffffffff9063327991d160e01b5f521660045260245ffd5b92909391611f2395506135dc565b915061201564ffffffffff60807fa96eea8a4232651187da743bcc99f48434ef479e27f3819e5851dc3f39aa62a593824316828201528915610100820152611fcb81612ba4565b6001600160401b0387165f52600560205260405f205501511660405191829160ff63ffffffff8760081c1696168390929164ffffffffff60209160ff604085019616845216910152565b0390a2611e02565b6120319193506001600160401b0316613450565b918b611eca565b506101008301511515611ec5565b97505050611e02565b905091611ea0565b508715611e98565b93604051631e3f480560e31b81526001600160401b03891660048201526020816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156103e6575f916120e2575b5063ffffffff806020880151169116036120d95750600193611e73565b93509550611e02565b612104915060203d60201161210a575b6120fc8183612575565b810190612606565b8b6120bc565b503d6120f2565b509350915050611f4c565b50851515611e0b565b5060ff6014611df0565b634c17d21960e01b5f526001600160401b03431660045260245ffd5b506001600160401b0361014084015116431115611dd6565b90915051600781101561217a576006149086611dce565b634e487b7160e01b5f52602160045260245ffd5b80925051600781101561217a5760051491611dc7565b80925051600781101561217a5760031491611dc0565b3461018d57606036600319011261018d5763ffffffff6004358181169081810361018d5760ff926024358481169081810361018d576044359186831680840361018d576122056129ef565b61221861221187612a18565b9484612a59565b6040840196888851169283811480612522575b61250f5760405193632ef53eb560e11b855260209586866004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9586156103e6575f966124e9575b50929860081b64ffffffff0016928b905b8181168381101561233e57906001918617805f526005808b526122b660405f2054612b20565b8d815116908d8c83156123335761231f93836122da93610b346101e0610b246126fb565b6115015f8560c08160061b169067ffffffffffffff00603f8260021c169116175f52600660205260405f20918254906001600160401b03809116831b921b1916179055565b915f528a5260405f20555b01168b90612290565b50505050505061232a565b50509482948a918a8a8a968f8560608401525261235b8382612cc2565b91868a11156124e2576123b79061238e83633b9aca00906001600160401b0360ff604060c0840151930151169116020290565b907f000000000000000000000000000000000000000000000000000000000000000016906125c9565b8083106124cc5750917fb90617ea1394babf78359abee20c7459361921829482a0ac140044cee4f27d1e939161242a84610100606096019283519064ffffffffff95868093166001600160401b03821610612494575b50505061241981612dbf565b885f5260038b5260405f2055612e63565b6004895260405f2055511660405191898352878301526040820152a25b84811684811015610e7a5785916001918517805f526005855261246d60405f2054612b20565b9060e082015115612482575b50500116612447565b61248d915f91612f11565b8780612479565b6106796124c19261139586633b9aca00906001600160401b0360ff604060c0840151930151169116020290565b168352838e8061240d565b82635667598960e11b5f5260045260245260445ffd5b505f6123b7565b64ffffffff0091965061250890883d8a116103df576103d08183612575565b959061227f565b5063e3ade4e160e01b5f5260045260245ffd5b5089606087015116831461222b565b60209060206040818301928281528551809452019301915f5b828110612558575050505090565b83516001600160401b03168552938101939281019260010161254a565b90601f801991011681019081106001600160401b0382111761259657604052565b634e487b7160e01b5f52604160045260245ffd5b9081602091031261018d57516001600160401b038116810361018d5790565b8181029291811591840414171561142857565b81156125e6570490565b634e487b7160e01b5f52601260045260245ffd5b8015611428575f190190565b9081602091031261018d575163ffffffff8116810361018d5790565b60ff1660ff81146114285760010190565b908060209392818452848401375f828201840152601f01601f1916010190565b919091600783101561266f57601c908360031c019260021b1690565b634e487b7160e01b5f52603260045260245ffd5b9190820180921161142857565b6001600160401b0381116125965760051b60200190565b906126b182612690565b6126be6040519182612575565b82815280926126cf601f1991612690565b0190602036910137565b5f1981146114285760010190565b805182101561266f5760209160051b010190565b6040519061270b6101e083612575565b5f6101c0838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a08201520152565b63ffffffff8091169081146114285760010190565b6001600160601b03918216908216039190821161142857565b604051906127a961012083612575565b5f610100838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201520152565b906127e982613f96565b9160ff806040850151931692168210156129015764ffffffff009060081b161790815f52600560205261281f60405f2054612b20565b63ffffffff8151169081156128fb5761284c6101e061283c6126fb565b938490630757009f60e21b614344565b604051632ef53eb560e11b8152926020846004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9384156103e6575f946128da575b5061010081015164ffffffffff166001600160401b038516106128c2576128c0946135dc565b565b9181936128d5918693856128c0986140a6565b614303565b6128f491945060203d6020116103df576103d08183612575565b925f61289a565b50505050565b604051634ca1428560e11b815260206004820152600760248201527f7265706c696361000000000000000000000000000000000000000000000000006044820152606490fd5b903590601e198136030182121561018d57018035906001600160401b03821161018d5760200191813603831361018d57565b3560ff8116810361018d5790565b356001600160801b038116810361018d5790565b604051906129ab61016083612575565b5f610140838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015282610100820152826101208201520152565b5f5160206148f35f395f51905f52805c612a09576001905d565b633ee5aeb560e01b5f5260045ffd5b90612a2161299b565b50612a2b82613f96565b916001600160a01b038351163303612a405750565b63ffffffff90632efdd5bd60e21b5f521660045260245ffd5b60ff169081158015612b16575b612ad05760ff16908115918215612ac6575b5050612a8057565b604051634ca1428560e11b815260206004820152600c60248201527f6d6178506572446f6d61696e00000000000000000000000000000000000000006044820152606490fd5b1190505f80612a78565b604051634ca1428560e11b815260206004820152600860248201527f7265706c696361730000000000000000000000000000000000000000000000006044820152606490fd5b5060208211612a66565b906001612b2b612799565b9263ffffffff80821685528160201c16602085015264ffffffffff808260401c1660408601526001600160401b038260681c1660070b60608601528160a81c16608085015260ff8160d01c1660a085015261ffff8160d81c1660c0850152818160e81c16151560e085015260e91c161515610100830152565b80519060208101516040820151606083015160808401519160a08501519360c08601519660e087015115155f14612cab57600160e81b96610100905b015115612c5e5763ffffffff67ffffffff000000006cffffffffff000000000000000074ffffffffffffffff0000000000000000000000000064ffffffffff60a81b60ff60d01b61ffff60d81b600160e91b9e5b60d81b169b60d01b169960a81b169760681b169560401b169360201b169116171717171717171790565b63ffffffff67ffffffff000000006cffffffffff000000000000000074ffffffffffffffff0000000000000000000000000064ffffffffff60a81b60ff60d01b61ffff60d81b5f9e612c34565b6101005f97612be0565b9190820391821161142857565b6001600160601b03612d37612d3e93633b9aca00612d306101008601519564ffffffffff809716936001600160401b039480868316105f14612d415750965b610120612d2660e08401519960ff8860c08701511698610140870151921691166125c9565b9201511690612cb5565b91026125c9565b9116612cb5565b90565b905096612d01565b6001600160401b03918216908216039190821161142857565b64ffffffffff916001600160401b039182169182840381811161142857168111612d9357612d8f91612683565b1690565b6064604051634ca1428560e11b81526020600482015260046024820152637465726d60e01b6044820152fd5b8051906020810151604082015190606083015193608084015115155f14612e3b576001600160a01b0360ff60a01b60ff60a81b60ff60b01b63ffffffff60c01b60a077010000000000000000000000000000000000000000000000995b015160c01b169860b01b169560a81b169360a01b169116171717171790565b6001600160a01b0360ff60a01b60ff60a81b60ff60b01b63ffffffff60c01b60a05f99612e1c565b60c081015160e0820151610100830151916001600160401b0373ffffffffffffffffffffffff000000000000000078ffffffffff00000000000000000000000000000000000000007dffffffffff000000000000000000000000000000000000000000000000006101208801519761014060ff60f01b91015160f01b169760c81b169560a01b169360401b1691161717171790565b91909164ffffffffff8080941691160191821161142857565b909160076128c09364ffffffffff612f33612f2b85614537565b824316612ef8565b166080820152612f5360ff8416918260a0820152600160e0820152612ba4565b6001600160401b0385165f52600560205260405f2055105f14612ff65760ff612fb5915b612f82816002612653565b939063ffffffff81548660031b1c1694612f9b8661276b565b9063ffffffff8084549260031b9316831b921b1916179055565b1664010000000017600890600660288185060293049060401b175f5260205260405f209164ffffffffff6001600160401b0384549216831b921b1916179055565b50612fb560ff6006612f77565b6040519061301260a083612575565b5f6080838281528260208201528260408201528260608201520152565b90604091825161304161018082612575565b5f8152602090818101925f8452858201925f845260608301935f855260808401915f835260a08501965f88525f60c0870152606060e087015261010086019960608b5261308c613003565b61012088015261309a613003565b610140880152606061016088019081528151632ef53eb560e11b8152979b600498957f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168e87898d81855afa98891561340f57908c9392915f9a6133ec575b506001600160401b03998a1690528790897f000000000000000000000000000000000000000000000000000000000000000081164281111561339157505f5b168852865163289e6a3d60e11b815293849182905afa9182156133875790889695949392915f92613368575b5063ffffffff9283809316825285519061318861022083612575565b60108252610200368b84013752511660108111156132e1575b505050505f549384915116921c16145f146132d95760601c61ffff16935b61ffff94851683156132b1576001867f0000000000000000000000000000000000000000000000000000000000000000160186811161329e5786617fff839260011c165b1692528181105f146132955761321891612cb5565b905b521561326e576001827f000000000000000000000000000000000000000000000000000000000000000016019082821161325b575060011c16617fff169052565b601190634e487b7160e01b5f525260245ffd5b507f0000000000000000000000000000000000000000000000000000000000000000169052565b50505f9061321a565b601186634e487b7160e01b5f525260245ffd5b80867f0000000000000000000000000000000000000000000000000000000000000000613203565b505f936131bf565b6001919293949550018181116133555786949392911661330c61330382612690565b93519384612575565b80835261331b601f1991612690565b01855f5b82811061333357505050525f8080806131a1565b90919293949550613342613003565b828287010152019085879594939261331f565b60118a634e487b7160e01b5f525260245ffd5b613380919250883d8a1161210a576120fc8183612575565b905f61316c565b85513d5f823e3d90fd5b9092506133a19193945042612cb5565b16887f0000000000000000000000000000000000000000000000000000000000000000169081156133d957918989928e959404613140565b60128d634e487b7160e01b5f525260245ffd5b8992919a5061340790833d85116103df576103d08183612575565b999091613101565b86513d5f823e3d90fd5b63ffffffff165f52600760205261344b60405f205461ffff916001600160401b03838316938360101c169260201c1690565b505090565b90814091821580613510575b6134635750565b5f8060405192602093848101918252848152613480604082612575565b519071f90827f1c53a10cb7a02335b1753200029355afa903d15613508573d916001600160401b03831161259657604051926134c5601f8201601f1916840185612575565b83523d5f8385013e5b806134fe575b6134dc575050565b815191810151929350908181106134f257505090565b5f19910360031b1b1690565b50808251146134d4565b6060916134ce565b5043811061345c565b61352161299b565b5063ffffffff8091165f52600360205260ff60405f205491600460205260405f20549061354c61299b565b936001600160a01b0381168552838160a01c166020860152838160a81c166040860152838160b01c16606086015260018160b81c161515608086015260c01c1660a08401526001600160401b03811660c08401526001600160601b038160401c1660e084015264ffffffffff808260a01c166101008501528160c81c1661012084015260f01c1661014082015290565b92906136ad7fabef2e6af93f8ff2f8775bcf6c118de2e7fefc71157bf91c3ad0c67c0edae897936136688180519461361d63ffffffff9a8b9884848d614388565b6136625f8a60c08160061b169067ffffffffffffff00603f8260021c169116175f52600660205260405f20918254906001600160401b03809116831b921b1916179055565b88614303565b60ff60a085602084015116920151169060ff60405195869516988860081c1697168491604091949363ffffffff60ff9283606087019816865216602085015216910152565b0390a3565b9093959492915f9383519060a085015160ff60405191602083019384526001600160401b038a166040840152166060820152606081526136f3608082612575565b519020945f92600360ff6040830151160160021c996137118b612690565b9a61371f6040519c8d612575565b808c5261372e601f1991612690565b013660208d01375f5b8b5181101561376e578060019167ffffffffffffff008c16175f5260066020528c6137678260405f2054926126e7565b5201613737565b509194979396999890929598603f8560021c166137a86001600160401b0360c08860061b161b1961379f83856126e7565b511691836126e7565b5260e0890152604088015163ffffffff166010811015613f1a5798909192935b5f9586805b8c821080613eee575b1561393457908b979695949392918e61010063ffffffff60408c0151169a0151905f528260205260405f208a156125e6579063ffffffff8f92818d600192061601169a5f5b8581106138e45750508361382e916126e7565b63ffffffff8b1680915263ffffffff8d16146138d957898961384f926146a3565b9190156138ce576001019863ffffffff8d161580156138a5575b613881575b50506001905b01909192939495966137cd565b909b5060019199509a988c610120810161014081519201908151905252905f61386e565b508d6101206060610140830151015191606061ffff92839201510151168d029116830210613869565b985050600190613874565b509750600190613874565b600581901b830160200151919c92935063ffffffff831691820361392757508b03613919575060015b995f5b908f929161381b565b60010163ffffffff1661390d565b600191509b919b01613910565b505092995094509591985093919363ffffffff821615155f14613d31575063ffffffff8216613d15575b63ffffffff81165f526007602052600161ffff61399660405f205461ffff916001600160401b03838316938360101c169260201c1690565b939183819492941660c08b01526139ea8883831663ffffffff8916600890600660288185060293049060401b175f5260205260405f209164ffffffffff6001600160401b0384549216831b921b1916179055565b16019061ffff82116114285760208901926001600160401b03808551169116145f14613d005761ffff60019116019161ffff8311611428576001600160401b03613a5b93915b511691909163ffff00006bffffffffffffffff0000000061ffff9260201b169360101b169116171790565b63ffffffff82165f52600760205260405f2055608086018051905f1982019182116114285752606086015160018101811161142857600101606087015263ffffffff81168552600163ffffffff6020870151160163ffffffff81116114285763ffffffff16602086015264ffffffffff8651166040860152604051630ae01c6960e11b815263ffffffff821660048201526020816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156103e6575f91613cc4575b5060070b60608601525f60808601525f60a08601525f60e08601525f61010086015264ffffffffff86511664ffffffffff613b6f61012087019282845116612ef8565b16905261014090818501600160ff8251160160ff81116114285763ffffffff93613c169260ff613bd59316905289015161ffff60406001600160a01b038351169201511690677fffffffffff000061ffff67800000000000000093169160101b16171790565b8560c08160061b169067ffffffffffffff00603f8260021c169116175f52600660205260405f20918254906001600160401b03809116831b921b1916179055565b8160208701511692826001600160401b03895116916040519560ff881687526020870152166040850152606084015216907f1103aae9c722220429458a66f12baeaa2a70be3e25ce4b1549fefd2a4ba4166e608063ffffffff8560081c1692a36001955b86908715613ca9575b509382826128c096613c98575b505050614303565b613ca192614562565b5f8282613c90565b60409150015193600785101561217a57936003141582613c83565b90506020813d602011613cf8575b81613cdf60209383612575565b8101031261018d57518060070b810361018d575f613b2c565b3d9150613cd2565b50613a5b916001600160401b03600191613a30565b613d2c6001600160401b0387511689878787614388565b61395e565b9791905060ff60a08601511660ff7f00000000000000000000000000000000000000000000000000000000000000001681105f14613ee85760010160ff811161142857905b6040830151600781101561217a57600303613dfc575060ff811660a0860152613da7612f2b64ffffffffff92614537565b16608085018190526040805160ff8516815264ffffffffff909216602083015263ffffffff600885901c16917fa96eea8a4232651187da743bcc99f48434ef479e27f3819e5851dc3f39aa62a59190a2613c7a565b63ffffffff8116613e87575b613e13828786612f11565b7fabef2e6af93f8ff2f8775bcf6c118de2e7fefc71157bf91c3ad0c67c0edae89763ffffffff8060208901511692613e7f604051928392169563ffffffff8960081c169560ff8a168491604091949363ffffffff60ff9283606087019816865216602085015216910152565b0390a3613c7a565b613e9e6001600160401b0388511684888888614388565b613ee35f8560c08160061b169067ffffffffffffff00603f8260021c169116175f52600660205260405f20918254906001600160401b03809116831b921b1916179055565b613e08565b90613d76565b5060ff7f00000000000000000000000000000000000000000000000000000000000000001681106137d6565b50601098909192936137c8565b60c09060208101515f546bffffffffffffffff000000006dffff000000000000000000000000606085015160601b169260201b16906dffffffffffffffffffff00000000191617175f55015180613f7b5750565b335f526009602052613f9260405f20918254612683565b9055565b90613f9f61299b565b50613fa982613519565b916001600160a01b0383511615613fdf576080830151613fc65750565b63ffffffff90637b294fd760e11b5f521660045260245ffd5b63ffffffff9063ecbf6a3560e01b5f521660045260245ffd5b64ffffffffff918216908216039190821161142857565b9192604051916323b872dd60e01b5f526001600160a01b0394858092166004521660245260445260205f60648180865af19060015f511482161561405e575b6040525f60605215610f70575050565b90600181151661407657823b15153d1516169061404e565b503d5f823e3d90fd5b600791820b910b0390677fffffffffffffff198212677fffffffffffffff83131761142857565b9392909164ffffffffff61010084015116806001600160401b038616105f146142fd575064ffffffffff8416945b6140e964ffffffffff60408401511687613ff8565b9564ffffffffff8716156142f457867f623b3c5dc18a25c7a16df327f741f1a8e474431789918f9ff3498a6ca2048684958561416461415b996001600160401b0361414661018060a09b015160608b015160070b9060070b61407f565b9b8c9264ffffffffff60408c01511690612d49565b1660070b61407f565b5f600782900b136142b357505f64ffffffffff8416995b64ffffffffff8b6001600160401b0360c0870151166001600160401b03633b9aca009284848383168502029a16031602029616604089015260070b12156142a0575b610120820164ffffffffff6141d58c82845116612ef8565b1690526141e28484612683565b6001600160601b036141fd8160e08601931682845116612780565b16905282614277575b508261424e575b5064ffffffffff63ffffffff80955116986001600160401b036040519960ff87168b521660208a01521660408801526060870152608086015260081c1692a3565b6001600160a01b039051165f52600960205260405f2061426f838254612683565b90555f61420d565b6001600160a01b039051165f52600960205260405f20614298838254612683565b90555f614206565b61018081015160070b60608701526141bd565b64ffffffffff84166001600160401b03821610156142ec576142e65f916001600160401b031664ffffffffff8616612d49565b9961417b565b505f806142e6565b50505050505050565b946140d4565b91614334906143196001600160401b0393612e63565b63ffffffff8560081c165f52600460205260405f2055612ba4565b91165f52600560205260405f2055565b908392915f5260045260245f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa903d1090151761018d57565b92828261439894959693966140a6565b63ffffffff81511691825f5260076020526143ce60405f205461ffff916001600160401b03838316938360101c169260201c1690565b5f199590939261ffff9290831687019083821161142857610140956144169183909163ffff00006bffffffffffffffff0000000061ffff9260201b169360101b169116171790565b825f52600760205260405f205560c086019083808351169116809103614480575b50505050604083015164ffffffffff61445a816101208501931682845116613ff8565b169052019160ff835116019060ff8211611428575f9260ff610100931690528281520152565b826144fd6144bd6001600160401b039361452196600864ffffffffff9291600683049060401b175f526020526028600660405f20549206021c1690565b80928786511690600890600660288185060293049060401b175f5260205260405f209164ffffffffff6001600160401b0384549216831b921b1916179055565b1692835f52600560205261451460405f2054612b20565b91511660c0820152612ba4565b905f52600560205260405f20555f808080614437565b60ff16801561455d57600681101561455757600164ffffffffff911b1690565b50604090565b505f90565b9190917f0000000000000000000000000000000000000000000000000000000000000000906001600160801b03821692831561469c576145be81633b9aca00906001600160401b0360ff604060c0840151930151169116020290565b82516145d46001600160401b0380921684612cc2565b6145de8388612683565b8110614692576146226101009361461d896146289560c09a6001600160601b036146118160e08d01931682845116612780565b16905289511694612cb5565b6125dc565b90612683565b91019081519064ffffffffff8092168110614687575b5050500161464d828251612683565b90526040519081527f0ad5ec65a74c32997223b2779efd407cbda749f5b07182b28e8965919abace03602063ffffffff339460081c1692a3565b1690525f808061463e565b5050505050505050565b5050505050565b92919063ffffffff821691825f5260076020526146db60405f205461ffff916001600160401b03838316938360101c169260201c1690565b61ffff92831697929591610100891080159290614828575b505061481b57614701613003565b50610160820151908151155f146147d757505061472e60a0610120830151809463be6c78d760e01b614344565b6020820151600781101561217a576002148015906147c2575b80156147b2575b6147a65760606147986147a29594936001600160a01b0360e060ff9501519660408351930151169116677fffffffffff000061ffff67800000000000000093169160101b16171790565b920151169161485d565b9190565b5050505090505f905f90565b508360608301511686101561474e565b5060ff60808301516020850151161615614747565b6147e0916126e7565b5180926001600160a01b0382511615614800575b5061012082015261472e565b6148149160a09163be6c78d760e01b614344565b815f6147f4565b505050505090505f905f90565b60208501516001600160401b0391821691161491508161484b575b505f806146f3565b90508560a0840151911610155f614843565b92915f915f946001600160401b0381519216955b8281106148835750505060ff16119150565b60208160051b83010151805b61489c5750600101614871565b87811865ffffffffffff8160101c16156148e65761ffff1615806148d3575b6148c9575b60401c8061488f565b94600101946148c0565b50678000000000000000811615156148bb565b505f975050505050505056fe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
}

// Work is an auto generated Go binding around an Ethereum contract.
type Work struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Work) GetABI() abi.ABI {
	return c.abi
}

// NewWork creates a new instance of Work.
func NewWork() *Work {
	parsed, err := WorkMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Work{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Work) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address network_, (uint128,uint32,uint8,uint16,uint16,uint128,uint8) p) returns()
func (work *Work) PackConstructor(network_ common.Address, p WorkParams) []byte {
	enc, err := work.abi.Pack("", network_, p)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAssignment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f16f3b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function assignment(uint32 id, uint8 replica) view returns((uint32,uint32,uint64,int64,uint64,uint8))
func (work *Work) PackAssignment(id uint32, replica uint8) []byte {
	enc, err := work.abi.Pack("assignment", id, replica)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAssignment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f16f3b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function assignment(uint32 id, uint8 replica) view returns((uint32,uint32,uint64,int64,uint64,uint8))
func (work *Work) TryPackAssignment(id uint32, replica uint8) ([]byte, error) {
	return work.abi.Pack("assignment", id, replica)
}

// UnpackAssignment is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3f16f3b0.
//
// Solidity: function assignment(uint32 id, uint8 replica) view returns((uint32,uint32,uint64,int64,uint64,uint8))
func (work *Work) UnpackAssignment(data []byte) (Assignment, error) {
	out, err := work.abi.Unpack("assignment", data)
	if err != nil {
		return *new(Assignment), err
	}
	out0 := *abi.ConvertType(out[0], new(Assignment)).(*Assignment)
	return out0, nil
}

// PackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa318fad8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function close(uint32 id) returns()
func (work *Work) PackClose(id uint32) []byte {
	enc, err := work.abi.Pack("close", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa318fad8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function close(uint32 id) returns()
func (work *Work) TryPackClose(id uint32) ([]byte, error) {
	return work.abi.Pack("close", id)
}

// PackCreate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4fbfd93.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function create((string,uint8,uint8,uint8,uint128,uint128) s) returns(uint32 id)
func (work *Work) PackCreate(s WorkloadSpec) []byte {
	enc, err := work.abi.Pack("create", s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4fbfd93.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function create((string,uint8,uint8,uint8,uint128,uint128) s) returns(uint32 id)
func (work *Work) TryPackCreate(s WorkloadSpec) ([]byte, error) {
	return work.abi.Pack("create", s)
}

// UnpackCreate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa4fbfd93.
//
// Solidity: function create((string,uint8,uint8,uint8,uint128,uint128) s) returns(uint32 id)
func (work *Work) UnpackCreate(data []byte) (uint32, error) {
	out, err := work.abi.Unpack("create", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5d44d80.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function credit(address ) view returns(uint256)
func (work *Work) PackCredit(arg0 common.Address) []byte {
	enc, err := work.abi.Pack("credit", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5d44d80.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function credit(address ) view returns(uint256)
func (work *Work) TryPackCredit(arg0 common.Address) ([]byte, error) {
	return work.abi.Pack("credit", arg0)
}

// UnpackCredit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5d44d80.
//
// Solidity: function credit(address ) view returns(uint256)
func (work *Work) UnpackCredit(data []byte) (*big.Int, error) {
	out, err := work.abi.Unpack("credit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackExpire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf83e45b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function expire(uint32 id) returns()
func (work *Work) PackExpire(id uint32) []byte {
	enc, err := work.abi.Pack("expire", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExpire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf83e45b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function expire(uint32 id) returns()
func (work *Work) TryPackExpire(id uint32) ([]byte, error) {
	return work.abi.Pack("expire", id)
}

// PackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2db75d40.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fund(uint32 id, uint256 amount) returns()
func (work *Work) PackFund(id uint32, amount *big.Int) []byte {
	enc, err := work.abi.Pack("fund", id, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2db75d40.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fund(uint32 id, uint256 amount) returns()
func (work *Work) TryPackFund(id uint32, amount *big.Int) ([]byte, error) {
	return work.abi.Pack("fund", id, amount)
}

// PackItems is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xffb5d239.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function items(uint32 node) view returns(uint64[] list)
func (work *Work) PackItems(node uint32) []byte {
	enc, err := work.abi.Pack("items", node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackItems is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xffb5d239.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function items(uint32 node) view returns(uint64[] list)
func (work *Work) TryPackItems(node uint32) ([]byte, error) {
	return work.abi.Pack("items", node)
}

// UnpackItems is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xffb5d239.
//
// Solidity: function items(uint32 node) view returns(uint64[] list)
func (work *Work) UnpackItems(data []byte) ([]uint64, error) {
	out, err := work.abi.Unpack("items", data)
	if err != nil {
		return *new([]uint64), err
	}
	out0 := *abi.ConvertType(out[0], new([]uint64)).(*[]uint64)
	return out0, nil
}

// PackNetwork is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6739afca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function network() view returns(address)
func (work *Work) PackNetwork() []byte {
	enc, err := work.abi.Pack("network")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNetwork is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6739afca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function network() view returns(address)
func (work *Work) TryPackNetwork() ([]byte, error) {
	return work.abi.Pack("network")
}

// UnpackNetwork is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6739afca.
//
// Solidity: function network() view returns(address)
func (work *Work) UnpackNetwork(data []byte) (common.Address, error) {
	out, err := work.abi.Unpack("network", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPlace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f9ab193.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function place(uint8 max) returns(uint8 placed)
func (work *Work) PackPlace(max uint8) []byte {
	enc, err := work.abi.Pack("place", max)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPlace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f9ab193.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function place(uint8 max) returns(uint8 placed)
func (work *Work) TryPackPlace(max uint8) ([]byte, error) {
	return work.abi.Pack("place", max)
}

// UnpackPlace is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1f9ab193.
//
// Solidity: function place(uint8 max) returns(uint8 placed)
func (work *Work) UnpackPlace(data []byte) (uint8, error) {
	out, err := work.abi.Unpack("place", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackQueued is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16049ddf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function queued() view returns(uint64[] list)
func (work *Work) PackQueued() []byte {
	enc, err := work.abi.Pack("queued")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQueued is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16049ddf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function queued() view returns(uint64[] list)
func (work *Work) TryPackQueued() ([]byte, error) {
	return work.abi.Pack("queued")
}

// UnpackQueued is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x16049ddf.
//
// Solidity: function queued() view returns(uint64[] list)
func (work *Work) UnpackQueued(data []byte) ([]uint64, error) {
	out, err := work.abi.Unpack("queued", data)
	if err != nil {
		return *new([]uint64), err
	}
	out0 := *abi.ConvertType(out[0], new([]uint64)).(*[]uint64)
	return out0, nil
}

// PackRedistribute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b157f28.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redistribute(uint32 id, uint8 max) returns(uint8 moved)
func (work *Work) PackRedistribute(id uint32, max uint8) []byte {
	enc, err := work.abi.Pack("redistribute", id, max)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedistribute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b157f28.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redistribute(uint32 id, uint8 max) returns(uint8 moved)
func (work *Work) TryPackRedistribute(id uint32, max uint8) ([]byte, error) {
	return work.abi.Pack("redistribute", id, max)
}

// UnpackRedistribute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0b157f28.
//
// Solidity: function redistribute(uint32 id, uint8 max) returns(uint8 moved)
func (work *Work) UnpackRedistribute(data []byte) (uint8, error) {
	out, err := work.abi.Unpack("redistribute", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackScale is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08344e1a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function scale(uint32 id, uint8 replicas, uint8 maxPerDomain) returns()
func (work *Work) PackScale(id uint32, replicas uint8, maxPerDomain uint8) []byte {
	enc, err := work.abi.Pack("scale", id, replicas, maxPerDomain)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackScale is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08344e1a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function scale(uint32 id, uint8 replicas, uint8 maxPerDomain) returns()
func (work *Work) TryPackScale(id uint32, replicas uint8, maxPerDomain uint8) ([]byte, error) {
	return work.abi.Pack("scale", id, replicas, maxPerDomain)
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57260012.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(uint32 id, uint8 replica) returns()
func (work *Work) PackSettle(id uint32, replica uint8) []byte {
	enc, err := work.abi.Pack("settle", id, replica)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57260012.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(uint32 id, uint8 replica) returns()
func (work *Work) TryPackSettle(id uint32, replica uint8) ([]byte, error) {
	return work.abi.Pack("settle", id, replica)
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (work *Work) PackToken() []byte {
	enc, err := work.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (work *Work) TryPackToken() ([]byte, error) {
	return work.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (work *Work) UnpackToken(data []byte) (common.Address, error) {
	out, err := work.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUpdate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f79a4ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function update(uint32 id, string spec) returns()
func (work *Work) PackUpdate(id uint32, spec string) []byte {
	enc, err := work.abi.Pack("update", id, spec)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f79a4ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function update(uint32 id, string spec) returns()
func (work *Work) TryPackUpdate(id uint32, spec string) ([]byte, error) {
	return work.abi.Pack("update", id, spec)
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address account) returns(uint256 amount)
func (work *Work) PackWithdraw(account common.Address) []byte {
	enc, err := work.abi.Pack("withdraw", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(address account) returns(uint256 amount)
func (work *Work) TryPackWithdraw(account common.Address) ([]byte, error) {
	return work.abi.Pack("withdraw", account)
}

// UnpackWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x51cff8d9.
//
// Solidity: function withdraw(address account) returns(uint256 amount)
func (work *Work) UnpackWithdraw(data []byte) (*big.Int, error) {
	out, err := work.abi.Unpack("withdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWorkParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6594156e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function workParams() view returns((uint128,uint32,uint8,uint16,uint16,uint128,uint8))
func (work *Work) PackWorkParams() []byte {
	enc, err := work.abi.Pack("workParams")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWorkParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6594156e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function workParams() view returns((uint128,uint32,uint8,uint16,uint16,uint128,uint8))
func (work *Work) TryPackWorkParams() ([]byte, error) {
	return work.abi.Pack("workParams")
}

// UnpackWorkParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6594156e.
//
// Solidity: function workParams() view returns((uint128,uint32,uint8,uint16,uint16,uint128,uint8))
func (work *Work) UnpackWorkParams(data []byte) (WorkParams, error) {
	out, err := work.abi.Unpack("workParams", data)
	if err != nil {
		return *new(WorkParams), err
	}
	out0 := *abi.ConvertType(out[0], new(WorkParams)).(*WorkParams)
	return out0, nil
}

// PackWorkload is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a43f24a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function workload(uint32 id) view returns((address,uint8,uint8,uint8,bool,uint32,uint128,uint128,uint64))
func (work *Work) PackWorkload(id uint32) []byte {
	enc, err := work.abi.Pack("workload", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWorkload is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a43f24a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function workload(uint32 id) view returns((address,uint8,uint8,uint8,bool,uint32,uint128,uint128,uint64))
func (work *Work) TryPackWorkload(id uint32) ([]byte, error) {
	return work.abi.Pack("workload", id)
}

// UnpackWorkload is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4a43f24a.
//
// Solidity: function workload(uint32 id) view returns((address,uint8,uint8,uint8,bool,uint32,uint128,uint128,uint64))
func (work *Work) UnpackWorkload(data []byte) (WorkloadView, error) {
	out, err := work.abi.Unpack("workload", data)
	if err != nil {
		return *new(WorkloadView), err
	}
	out0 := *abi.ConvertType(out[0], new(WorkloadView)).(*WorkloadView)
	return out0, nil
}

// PackWorkloads is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b90cca2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function workloads() view returns(uint32)
func (work *Work) PackWorkloads() []byte {
	enc, err := work.abi.Pack("workloads")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWorkloads is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b90cca2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function workloads() view returns(uint32)
func (work *Work) TryPackWorkloads() ([]byte, error) {
	return work.abi.Pack("workloads")
}

// UnpackWorkloads is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0b90cca2.
//
// Solidity: function workloads() view returns(uint32)
func (work *Work) UnpackWorkloads(data []byte) (uint32, error) {
	out, err := work.abi.Unpack("workloads", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// WorkBountyPaid represents a BountyPaid event raised by the Work contract.
type WorkBountyPaid struct {
	Workload uint32
	To       common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const WorkBountyPaidEventName = "BountyPaid"

// ContractEventName returns the user-defined event name.
func (WorkBountyPaid) ContractEventName() string {
	return WorkBountyPaidEventName
}

// UnpackBountyPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BountyPaid(uint32 indexed workload, address indexed to, uint256 amount)
func (work *Work) UnpackBountyPaidEvent(log *types.Log) (*WorkBountyPaid, error) {
	event := "BountyPaid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != work.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkBountyPaid)
	if len(log.Data) > 0 {
		if err := work.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range work.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// WorkCreditWithdrawn represents a CreditWithdrawn event raised by the Work contract.
type WorkCreditWithdrawn struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const WorkCreditWithdrawnEventName = "CreditWithdrawn"

// ContractEventName returns the user-defined event name.
func (WorkCreditWithdrawn) ContractEventName() string {
	return WorkCreditWithdrawnEventName
}

// UnpackCreditWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CreditWithdrawn(address indexed account, uint256 amount)
func (work *Work) UnpackCreditWithdrawnEvent(log *types.Log) (*WorkCreditWithdrawn, error) {
	event := "CreditWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != work.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkCreditWithdrawn)
	if len(log.Data) > 0 {
		if err := work.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range work.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// WorkReplicaAssigned represents a ReplicaAssigned event raised by the Work contract.
type WorkReplicaAssigned struct {
	Workload   uint32
	Node       uint32
	Replica    uint8
	Generation uint32
	From       uint32
	Clock      uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const WorkReplicaAssignedEventName = "ReplicaAssigned"

// ContractEventName returns the user-defined event name.
func (WorkReplicaAssigned) ContractEventName() string {
	return WorkReplicaAssignedEventName
}

// UnpackReplicaAssignedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReplicaAssigned(uint32 indexed workload, uint32 indexed node, uint8 replica, uint32 generation, uint32 from, uint64 clock)
func (work *Work) UnpackReplicaAssignedEvent(log *types.Log) (*WorkReplicaAssigned, error) {
	event := "ReplicaAssigned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != work.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkReplicaAssigned)
	if len(log.Data) > 0 {
		if err := work.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range work.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// WorkReplicaRearmed represents a ReplicaRearmed event raised by the Work contract.
type WorkReplicaRearmed struct {
	Workload    uint32
	Replica     uint8
	BlockNumber uint64
	Raw         *types.Log // Blockchain specific contextual infos
}

const WorkReplicaRearmedEventName = "ReplicaRearmed"

// ContractEventName returns the user-defined event name.
func (WorkReplicaRearmed) ContractEventName() string {
	return WorkReplicaRearmedEventName
}

// UnpackReplicaRearmedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReplicaRearmed(uint32 indexed workload, uint8 replica, uint64 blockNumber)
func (work *Work) UnpackReplicaRearmedEvent(log *types.Log) (*WorkReplicaRearmed, error) {
	event := "ReplicaRearmed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != work.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkReplicaRearmed)
	if len(log.Data) > 0 {
		if err := work.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range work.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// WorkReplicaRenewed represents a ReplicaRenewed event raised by the Work contract.
type WorkReplicaRenewed struct {
	Workload   uint32
	Node       uint32
	Replica    uint8
	Generation uint32
	Raw        *types.Log // Blockchain specific contextual infos
}

const WorkReplicaRenewedEventName = "ReplicaRenewed"

// ContractEventName returns the user-defined event name.
func (WorkReplicaRenewed) ContractEventName() string {
	return WorkReplicaRenewedEventName
}

// UnpackReplicaRenewedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReplicaRenewed(uint32 indexed workload, uint32 indexed node, uint8 replica, uint32 generation)
func (work *Work) UnpackReplicaRenewedEvent(log *types.Log) (*WorkReplicaRenewed, error) {
	event := "ReplicaRenewed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != work.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkReplicaRenewed)
	if len(log.Data) > 0 {
		if err := work.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range work.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// WorkReplicaSettled represents a ReplicaSettled event raised by the Work contract.
type WorkReplicaSettled struct {
	Workload uint32
	Node     uint32
	Replica  uint8
	Served   uint64
	Elapsed  uint64
	Fee      *big.Int
	Refund   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const WorkReplicaSettledEventName = "ReplicaSettled"

// ContractEventName returns the user-defined event name.
func (WorkReplicaSettled) ContractEventName() string {
	return WorkReplicaSettledEventName
}

// UnpackReplicaSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReplicaSettled(uint32 indexed workload, uint32 indexed node, uint8 replica, uint64 served, uint64 elapsed, uint256 fee, uint256 refund)
func (work *Work) UnpackReplicaSettledEvent(log *types.Log) (*WorkReplicaSettled, error) {
	event := "ReplicaSettled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != work.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkReplicaSettled)
	if len(log.Data) > 0 {
		if err := work.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range work.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// WorkReplicaUnplaced represents a ReplicaUnplaced event raised by the Work contract.
type WorkReplicaUnplaced struct {
	Workload   uint32
	From       uint32
	Replica    uint8
	Generation uint32
	Attempt    uint8
	Raw        *types.Log // Blockchain specific contextual infos
}

const WorkReplicaUnplacedEventName = "ReplicaUnplaced"

// ContractEventName returns the user-defined event name.
func (WorkReplicaUnplaced) ContractEventName() string {
	return WorkReplicaUnplacedEventName
}

// UnpackReplicaUnplacedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReplicaUnplaced(uint32 indexed workload, uint32 indexed from, uint8 replica, uint32 generation, uint8 attempt)
func (work *Work) UnpackReplicaUnplacedEvent(log *types.Log) (*WorkReplicaUnplaced, error) {
	event := "ReplicaUnplaced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != work.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkReplicaUnplaced)
	if len(log.Data) > 0 {
		if err := work.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range work.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// WorkWorkloadClosed represents a WorkloadClosed event raised by the Work contract.
type WorkWorkloadClosed struct {
	Workload uint32
	Refund   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const WorkWorkloadClosedEventName = "WorkloadClosed"

// ContractEventName returns the user-defined event name.
func (WorkWorkloadClosed) ContractEventName() string {
	return WorkWorkloadClosedEventName
}

// UnpackWorkloadClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WorkloadClosed(uint32 indexed workload, uint256 refund)
func (work *Work) UnpackWorkloadClosedEvent(log *types.Log) (*WorkWorkloadClosed, error) {
	event := "WorkloadClosed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != work.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkWorkloadClosed)
	if len(log.Data) > 0 {
		if err := work.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range work.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// WorkWorkloadCreated represents a WorkloadCreated event raised by the Work contract.
type WorkWorkloadCreated struct {
	Workload     uint32
	Owner        common.Address
	Spec         string
	Driver       uint8
	Replicas     uint8
	MaxPerDomain uint8
	Price        *big.Int
	Escrow       *big.Int
	EndsAt       uint64
	Raw          *types.Log // Blockchain specific contextual infos
}

const WorkWorkloadCreatedEventName = "WorkloadCreated"

// ContractEventName returns the user-defined event name.
func (WorkWorkloadCreated) ContractEventName() string {
	return WorkWorkloadCreatedEventName
}

// UnpackWorkloadCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WorkloadCreated(uint32 indexed workload, address indexed owner, string spec, uint8 driver, uint8 replicas, uint8 maxPerDomain, uint256 price, uint256 escrow, uint64 endsAt)
func (work *Work) UnpackWorkloadCreatedEvent(log *types.Log) (*WorkWorkloadCreated, error) {
	event := "WorkloadCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != work.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkWorkloadCreated)
	if len(log.Data) > 0 {
		if err := work.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range work.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// WorkWorkloadExpired represents a WorkloadExpired event raised by the Work contract.
type WorkWorkloadExpired struct {
	Workload uint32
	Clock    uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const WorkWorkloadExpiredEventName = "WorkloadExpired"

// ContractEventName returns the user-defined event name.
func (WorkWorkloadExpired) ContractEventName() string {
	return WorkWorkloadExpiredEventName
}

// UnpackWorkloadExpiredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WorkloadExpired(uint32 indexed workload, uint64 clock)
func (work *Work) UnpackWorkloadExpiredEvent(log *types.Log) (*WorkWorkloadExpired, error) {
	event := "WorkloadExpired"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != work.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkWorkloadExpired)
	if len(log.Data) > 0 {
		if err := work.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range work.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// WorkWorkloadFunded represents a WorkloadFunded event raised by the Work contract.
type WorkWorkloadFunded struct {
	Workload uint32
	From     common.Address
	Amount   *big.Int
	EndsAt   uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const WorkWorkloadFundedEventName = "WorkloadFunded"

// ContractEventName returns the user-defined event name.
func (WorkWorkloadFunded) ContractEventName() string {
	return WorkWorkloadFundedEventName
}

// UnpackWorkloadFundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WorkloadFunded(uint32 indexed workload, address indexed from, uint256 amount, uint64 endsAt)
func (work *Work) UnpackWorkloadFundedEvent(log *types.Log) (*WorkWorkloadFunded, error) {
	event := "WorkloadFunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != work.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkWorkloadFunded)
	if len(log.Data) > 0 {
		if err := work.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range work.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// WorkWorkloadScaled represents a WorkloadScaled event raised by the Work contract.
type WorkWorkloadScaled struct {
	Workload     uint32
	Replicas     uint8
	MaxPerDomain uint8
	EndsAt       uint64
	Raw          *types.Log // Blockchain specific contextual infos
}

const WorkWorkloadScaledEventName = "WorkloadScaled"

// ContractEventName returns the user-defined event name.
func (WorkWorkloadScaled) ContractEventName() string {
	return WorkWorkloadScaledEventName
}

// UnpackWorkloadScaledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WorkloadScaled(uint32 indexed workload, uint8 replicas, uint8 maxPerDomain, uint64 endsAt)
func (work *Work) UnpackWorkloadScaledEvent(log *types.Log) (*WorkWorkloadScaled, error) {
	event := "WorkloadScaled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != work.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkWorkloadScaled)
	if len(log.Data) > 0 {
		if err := work.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range work.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// WorkWorkloadUpdated represents a WorkloadUpdated event raised by the Work contract.
type WorkWorkloadUpdated struct {
	Workload uint32
	Revision uint32
	Spec     string
	Raw      *types.Log // Blockchain specific contextual infos
}

const WorkWorkloadUpdatedEventName = "WorkloadUpdated"

// ContractEventName returns the user-defined event name.
func (WorkWorkloadUpdated) ContractEventName() string {
	return WorkWorkloadUpdatedEventName
}

// UnpackWorkloadUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WorkloadUpdated(uint32 indexed workload, uint32 revision, string spec)
func (work *Work) UnpackWorkloadUpdatedEvent(log *types.Log) (*WorkWorkloadUpdated, error) {
	event := "WorkloadUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != work.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkWorkloadUpdated)
	if len(log.Data) > 0 {
		if err := work.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range work.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (work *Work) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], work.abi.Errors["EscrowTooSmall"].ID.Bytes()[:4]) {
		return work.UnpackEscrowTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], work.abi.Errors["MoveCapReached"].ID.Bytes()[:4]) {
		return work.UnpackMoveCapReachedError(raw[4:])
	}
	if bytes.Equal(raw[:4], work.abi.Errors["NodeNotEmptying"].ID.Bytes()[:4]) {
		return work.UnpackNodeNotEmptyingError(raw[4:])
	}
	if bytes.Equal(raw[:4], work.abi.Errors["NotExpired"].ID.Bytes()[:4]) {
		return work.UnpackNotExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], work.abi.Errors["NotWorkloadOwner"].ID.Bytes()[:4]) {
		return work.UnpackNotWorkloadOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], work.abi.Errors["NothingChanged"].ID.Bytes()[:4]) {
		return work.UnpackNothingChangedError(raw[4:])
	}
	if bytes.Equal(raw[:4], work.abi.Errors["NothingToPlace"].ID.Bytes()[:4]) {
		return work.UnpackNothingToPlaceError(raw[4:])
	}
	if bytes.Equal(raw[:4], work.abi.Errors["NothingToWithdraw"].ID.Bytes()[:4]) {
		return work.UnpackNothingToWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], work.abi.Errors["ParamsInvalid"].ID.Bytes()[:4]) {
		return work.UnpackParamsInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], work.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return work.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], work.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return work.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], work.abi.Errors["SameBlock"].ID.Bytes()[:4]) {
		return work.UnpackSameBlockError(raw[4:])
	}
	if bytes.Equal(raw[:4], work.abi.Errors["SpecInvalid"].ID.Bytes()[:4]) {
		return work.UnpackSpecInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], work.abi.Errors["WorkloadIsClosed"].ID.Bytes()[:4]) {
		return work.UnpackWorkloadIsClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], work.abi.Errors["WorkloadUnknown"].ID.Bytes()[:4]) {
		return work.UnpackWorkloadUnknownError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// WorkEscrowTooSmall represents a EscrowTooSmall error raised by the Work contract.
type WorkEscrowTooSmall struct {
	Got *big.Int
	Min *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EscrowTooSmall(uint256 got, uint256 min)
func WorkEscrowTooSmallErrorID() common.Hash {
	return common.HexToHash("0xacceb31211fd7309faf85bb6d9da6ea5c45d1519868261ae37a6e79b5091c76d")
}

// UnpackEscrowTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EscrowTooSmall(uint256 got, uint256 min)
func (work *Work) UnpackEscrowTooSmallError(raw []byte) (*WorkEscrowTooSmall, error) {
	out := new(WorkEscrowTooSmall)
	if err := work.abi.UnpackIntoInterface(out, "EscrowTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkMoveCapReached represents a MoveCapReached error raised by the Work contract.
type WorkMoveCapReached struct {
	Epoch uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MoveCapReached(uint64 epoch)
func WorkMoveCapReachedErrorID() common.Hash {
	return common.HexToHash("0x7ea652116a1248a3c2417f9d423a0007b5ca7535be653e25f4f908c8f22edc8e")
}

// UnpackMoveCapReachedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MoveCapReached(uint64 epoch)
func (work *Work) UnpackMoveCapReachedError(raw []byte) (*WorkMoveCapReached, error) {
	out := new(WorkMoveCapReached)
	if err := work.abi.UnpackIntoInterface(out, "MoveCapReached", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkNodeNotEmptying represents a NodeNotEmptying error raised by the Work contract.
type WorkNodeNotEmptying struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NodeNotEmptying(uint32 node)
func WorkNodeNotEmptyingErrorID() common.Hash {
	return common.HexToHash("0x327991d18b9e895ba9e95c7792ad7ca2bad5329526a93c7091445a28a9c89ce6")
}

// UnpackNodeNotEmptyingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NodeNotEmptying(uint32 node)
func (work *Work) UnpackNodeNotEmptyingError(raw []byte) (*WorkNodeNotEmptying, error) {
	out := new(WorkNodeNotEmptying)
	if err := work.abi.UnpackIntoInterface(out, "NodeNotEmptying", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkNotExpired represents a NotExpired error raised by the Work contract.
type WorkNotExpired struct {
	Workload uint32
	EndsAt   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotExpired(uint32 workload, uint64 endsAt)
func WorkNotExpiredErrorID() common.Hash {
	return common.HexToHash("0x0625708b9d5b2824b76157b16e1d3000025435ed5c154a43130fe26d82d234b7")
}

// UnpackNotExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotExpired(uint32 workload, uint64 endsAt)
func (work *Work) UnpackNotExpiredError(raw []byte) (*WorkNotExpired, error) {
	out := new(WorkNotExpired)
	if err := work.abi.UnpackIntoInterface(out, "NotExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkNotWorkloadOwner represents a NotWorkloadOwner error raised by the Work contract.
type WorkNotWorkloadOwner struct {
	Workload uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotWorkloadOwner(uint32 workload)
func WorkNotWorkloadOwnerErrorID() common.Hash {
	return common.HexToHash("0xbbf756f4085cbc6d9f8e0b498c6b0fc54efdeea43d9f6f99adb796f11c5ef24b")
}

// UnpackNotWorkloadOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotWorkloadOwner(uint32 workload)
func (work *Work) UnpackNotWorkloadOwnerError(raw []byte) (*WorkNotWorkloadOwner, error) {
	out := new(WorkNotWorkloadOwner)
	if err := work.abi.UnpackIntoInterface(out, "NotWorkloadOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkNothingChanged represents a NothingChanged error raised by the Work contract.
type WorkNothingChanged struct {
	Workload uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingChanged(uint32 workload)
func WorkNothingChangedErrorID() common.Hash {
	return common.HexToHash("0xe3ade4e16e075f78e8df291e97d4eaaa772eeef397bda4a382629a7ede676813")
}

// UnpackNothingChangedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingChanged(uint32 workload)
func (work *Work) UnpackNothingChangedError(raw []byte) (*WorkNothingChanged, error) {
	out := new(WorkNothingChanged)
	if err := work.abi.UnpackIntoInterface(out, "NothingChanged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkNothingToPlace represents a NothingToPlace error raised by the Work contract.
type WorkNothingToPlace struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToPlace()
func WorkNothingToPlaceErrorID() common.Hash {
	return common.HexToHash("0x3331a5c758a3441c5f90221a7ebaeda0ab19e10a19f31a45eae0d4ea17dac043")
}

// UnpackNothingToPlaceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToPlace()
func (work *Work) UnpackNothingToPlaceError(raw []byte) (*WorkNothingToPlace, error) {
	out := new(WorkNothingToPlace)
	if err := work.abi.UnpackIntoInterface(out, "NothingToPlace", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkNothingToWithdraw represents a NothingToWithdraw error raised by the Work contract.
type WorkNothingToWithdraw struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToWithdraw(address account)
func WorkNothingToWithdrawErrorID() common.Hash {
	return common.HexToHash("0xdc69dc16e4a8405b44139edda9a06ee66b303337358b6f4633533d65de15b7f4")
}

// UnpackNothingToWithdrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToWithdraw(address account)
func (work *Work) UnpackNothingToWithdrawError(raw []byte) (*WorkNothingToWithdraw, error) {
	out := new(WorkNothingToWithdraw)
	if err := work.abi.UnpackIntoInterface(out, "NothingToWithdraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkParamsInvalid represents a ParamsInvalid error raised by the Work contract.
type WorkParamsInvalid struct {
	Relation string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ParamsInvalid(string relation)
func WorkParamsInvalidErrorID() common.Hash {
	return common.HexToHash("0x4fa23fc40227a7fa2713719afb5273943ded3d244ce48ceb720c50c819c86413")
}

// UnpackParamsInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ParamsInvalid(string relation)
func (work *Work) UnpackParamsInvalidError(raw []byte) (*WorkParamsInvalid, error) {
	out := new(WorkParamsInvalid)
	if err := work.abi.UnpackIntoInterface(out, "ParamsInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Work contract.
type WorkReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func WorkReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (work *Work) UnpackReentrancyGuardReentrantCallError(raw []byte) (*WorkReentrancyGuardReentrantCall, error) {
	out := new(WorkReentrancyGuardReentrantCall)
	if err := work.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Work contract.
type WorkSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func WorkSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (work *Work) UnpackSafeERC20FailedOperationError(raw []byte) (*WorkSafeERC20FailedOperation, error) {
	out := new(WorkSafeERC20FailedOperation)
	if err := work.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkSameBlock represents a SameBlock error raised by the Work contract.
type WorkSameBlock struct {
	BlockNumber uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SameBlock(uint64 blockNumber)
func WorkSameBlockErrorID() common.Hash {
	return common.HexToHash("0x4c17d21947f1843e4468f4be4d98eaa117f20339be2eb68177f73751331d3cb7")
}

// UnpackSameBlockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SameBlock(uint64 blockNumber)
func (work *Work) UnpackSameBlockError(raw []byte) (*WorkSameBlock, error) {
	out := new(WorkSameBlock)
	if err := work.abi.UnpackIntoInterface(out, "SameBlock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkSpecInvalid represents a SpecInvalid error raised by the Work contract.
type WorkSpecInvalid struct {
	Field string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SpecInvalid(string field)
func WorkSpecInvalidErrorID() common.Hash {
	return common.HexToHash("0x9942850a54c77d46a045a095d0ec8a7a50f385ea309c3c3e07e430625273dffa")
}

// UnpackSpecInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SpecInvalid(string field)
func (work *Work) UnpackSpecInvalidError(raw []byte) (*WorkSpecInvalid, error) {
	out := new(WorkSpecInvalid)
	if err := work.abi.UnpackIntoInterface(out, "SpecInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkWorkloadIsClosed represents a WorkloadIsClosed error raised by the Work contract.
type WorkWorkloadIsClosed struct {
	Workload uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WorkloadIsClosed(uint32 workload)
func WorkWorkloadIsClosedErrorID() common.Hash {
	return common.HexToHash("0xf6529fae60b3be89cc12eb1be0a53f9f8ae4cc97c84094ff926445deb637b3a9")
}

// UnpackWorkloadIsClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WorkloadIsClosed(uint32 workload)
func (work *Work) UnpackWorkloadIsClosedError(raw []byte) (*WorkWorkloadIsClosed, error) {
	out := new(WorkWorkloadIsClosed)
	if err := work.abi.UnpackIntoInterface(out, "WorkloadIsClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkWorkloadUnknown represents a WorkloadUnknown error raised by the Work contract.
type WorkWorkloadUnknown struct {
	Workload uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WorkloadUnknown(uint32 workload)
func WorkWorkloadUnknownErrorID() common.Hash {
	return common.HexToHash("0xecbf6a357e3aaf4523f280d663c09eb7a0400c146c96be45e142ebccf669fb9c")
}

// UnpackWorkloadUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WorkloadUnknown(uint32 workload)
func (work *Work) UnpackWorkloadUnknownError(raw []byte) (*WorkWorkloadUnknown, error) {
	out := new(WorkWorkloadUnknown)
	if err := work.abi.UnpackIntoInterface(out, "WorkloadUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}
