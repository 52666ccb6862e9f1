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
	Price        *big.Int
	Escrow       *big.Int
	EndsAt       uint64
}

// BLSMetaData contains all meta data concerning the BLS contract.
var BLSMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"publicKey\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"checkPossession\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"aggregateKey\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"nonSignerKeys\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"checkSignature\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"cid\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"text\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"keys\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"minus\",\"type\":\"uint256\"}],\"name\":\"combine\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"sum\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"message\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"tag\",\"type\":\"bytes\"}],\"name\":\"hashToG1\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"point\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"publicKey\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"message\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"tag\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"verify\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"BadLength\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PointAtInfinity\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PointInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ProofOfPossessionInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"SignatureInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"}],\"name\":\"TagTooLong\",\"type\":\"error\"}]",
	ID:  "34d23ddaee48904c6c566425acbfa0fc0e",
	Bin: "0x60808060405234601957610d32908161001e823930815050f35b5f80fdfe60406080815260049081361015610014575f80fd5b5f3560e01c8063067874cf1461047057806345ca6339146103995780635c5bd23414610292578063c61c0c99146101ed578063cfc684ea146101215763f0b18a531461005e575f80fd5b8060031936011261011d5767ffffffffffffffff91803583811161011d576100899036908301610513565b909360243590811161011d57610119946100b66100af6100c4956100be94369101610513565b36916105b7565b9236916105b7565b90610648565b90603060506100d3606061059b565b936100e084519586610565565b60608552826100ef606061059b565b6020870190601f190136823760108301905e01605084015e51918291602083526020830190610541565b0390f35b5f80fd5b5090606036600319011261011d5767ffffffffffffffff91813583811161011d5761014f9036908401610513565b939060243591821161011d5761017661016e6101819336908701610513565b9690926105ed565b946044359186610a38565b61018b60c061059b565b9161019882519384610565565b60c083526101a660c061059b565b60209490601f190136858701375f5b8281106101d15783516020808252819061011990820188610541565b600190603060108260061b850101888284028901015e016101b5565b50602036600319011261011d5761011991359061020a603b61059b565b9161021782519384610565565b603b8352610225603b61059b565b602084019190601f1901368337606261026b73ffffffffffffffffffffffffffffffff00000000610261620b889160851b608086901c17610b9f565b9360201b16610b9f565b9253602184015265ffffffffffff1916604183015251918291602083526020830190610541565b50608036600319011261011d5767ffffffffffffffff9060243582811161011d576102c09036908501610513565b9160443584811161011d576102d89036908701610513565b9160643595861161011d5761030f61037e926103056102fd6103849936908c01610513565b9890976105ed565b945f199186610a38565b610319602b61059b565b61032582519182610565565b602b81527f424c535f5349475f424c53313233383147315f584d443a5348412d3235365f5360208201526a5357555f524f5f504f505f60a81b82820152610379825192893560208501526020845283610565565b610648565b90610884565b1561038b57005b6337e8456b60e01b5f908152fd5b50606036600319011261011d5767ffffffffffffffff9060243582811161011d576103c79036908501610513565b9160443593841161011d5761037e6103f06103e861045b9636908901610513565b9590946105ed565b916103fb602b61059b565b61040782519182610565565b602b81527f424c535f504f505f424c53313233383147315f584d443a5348412d3235365f5360208201526a5357555f524f5f504f505f60a81b82820152610379825192893560208501526020845283610565565b1561046257005b638f7c113960e01b5f908152fd5b50608036600319011261011d5767ffffffffffffffff823581811161011d5761049c9036908501610513565b9060243583811161011d576104b49036908701610513565b909560443585811161011d576104cd9036908301610513565b92909160643596871161011d576020986100b661037e946105026104fa6100be9561050a9c369101610513565b9a90996105ed565b9636916105b7565b90519015158152f35b9181601f8401121561011d5782359167ffffffffffffffff831161011d576020838186019501011161011d57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b90601f8019910116810190811067ffffffffffffffff82111761058757604052565b634e487b7160e01b5f52604160045260245ffd5b67ffffffffffffffff811161058757601f01601f191660200190565b9291926105c38261059b565b916105d16040519384610565565b82948184528183011161011d578281602093845f960137010152565b919060c0810361063157506040519161020083016040525f5b60048110610612575050565b8060019160061b85015f81526030906010828402860191013701610606565b63173945d960e11b5f5260045260c060245260445ffd5b9190825160ff811161087257508251926040918251948560209180838084019601865e8082019060ff60f81b9060f81b1683820152039061069360216001938481018a520188610565565b805f8651946106df6063878580820194868652868d840152805191829101606084015e8101600160f71b60608201528d5190818c8583015e018583820152036043810189520187610565565b875195518091875e85019481865280600296039060025afa1561086857909295915f519285519361073a6041868681019b848d528a820195600160f81b87525180918484015e81015f83820152036021810188520186610565565b85938751998a9661018088018a5251905f945b600486106108245750505050505060808301938585528060a08501528560c0850152806101208501536f1a0111ea397fe69a4b1ba7b6434bacd76101218501527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab6101418501525f9160e085015b8184106107fc5750505050608080938580850160105afa16928160105afa1660808361010081600b5afa16156107ed57565b634829502760e11b5f5260045ffd5b9193839695508785929460061b8b018181865e60e18860055afa1695019188949593916107bb565b919395979683868b998160059d9597999d1b0190610859575b838c01855386868c5afa16980193918b9795939198969861074d565b601f198101518918865261083d565b84513d5f823e3d90fd5b63226b3b6160e11b5f5260045260245ffd5b90919260608103610a2157506109e2906101009060806108a38361059b565b946108b16040519687610565565b8386527f993923066dddaf1040bc3ff59f825c78df74f2d75467e25e0f55f8a00fa030ed8460208801976f024aa2b2f08f0a91260805272dc5105189527fc6e47ad4fa403b02b4510b647ae3d1770bac0326a805bbefd48056c8c121bdb860408201526f13e02b6052719f607dacd3a088274f6560608201527f596bd0d09920b61ab5da61bbdc7f5049334cf11213945d57e5ac7d055d042b7e858201526f0d1b3cc2c7027888be51d9ef691d77bc60a08201527fb679afda66c73f17f9ee3837a55024f78c71363275a75d75d86bab79f74782aa60c08201526f13fa4d4a0ad8b1ce186ed5061789213d60e0820152015283604051966030806103009a8b8b016040525f8b52818160108d01375f60408c01520160508a01378388015e61018086015e818161020086015e610d10565b8015610a10575b610a01576020915f91600f5afa905f5191156107ed57565b634ddaa5e560e01b5f5260045ffd5b50610a1c608082610d10565b6109e9565b63173945d960e11b5f52600452606060245260445ffd5b92919260c09260c0850680610b6c575090600193929394855f5b60048110610b575750508401916101108201906101508301916101908401906101d08501925b868910610a8f57505050505050505050156107ed57565b968098999596976030808c853780808d0188378060608d01863760908c01863760018116610ad4575b60011d956101008861020081600d5afa16990197969594610a78565b610200880161018089015b818110610aed575050610ab8565b60409192935080516020820190815190818117610b12575b50505001908a9291610adf565b7f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab90818311016f1a0111ea397fe69a4b1ba7b6434bacd70384520390525f8080610b05565b5f600682901b85016101000152879101610a52565b850385808211610b8b5763173945d960e11b5f5260045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b7f6161616161616161616161616161616161616161616161616161616161616161908060301b9064ffffffffff8060a81b831669ffffffffff000000000083161760181b928160801b169116171780600c1b907903ff00000000000003ff00000000000003ff00000000000003ff7d03ff00000000000003ff00000000000003ff00000000000003ff000000007e0ffc0000000000000ffc0000000000000ffc0000000000000ffc000000000084167a0ffc0000000000000ffc0000000000000ffc0000000000000ffc0084161760061b9316911617177e1f001f001f001f001f001f001f001f001f001f001f001f001f001f001f001f7f1f001f001f001f001f001f001f001f001f001f001f001f001f001f001f001f008260031b1691161760497f01010101010101010101010101010101010101010101010101010101010101017f6666666666666666666666666666666666666666666666666666666666666666830160071c160290030190565b5f9181015b808210610d225750501590565b9091602090835117920190610d1556",
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
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"genesis\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"slotSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"slotsPerEpoch\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"quorumBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"systemicBps\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"quietEpochs\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"recoverySeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"windowSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lastResortSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"evictSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"unbondingSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"beaconLagSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxBeaconAgeEpochs\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"maxTransitions\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"maxRun\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"maxNodes\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"bootstrapTime\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"bootstrapMinNodes\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"bootstrapMinOwners\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"minUnits\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxUnits\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"stakePerUnit\",\"type\":\"uint128\"},{\"internalType\":\"uint16\",\"name\":\"capacityPerUnit\",\"type\":\"uint16\"},{\"internalType\":\"uint128\",\"name\":\"queueDeposit\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"rateMax\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"horizonEpochs\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"scoreBad\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"scoreGood\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"scoreDown\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"returnFirst\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"returnCap\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"returnForgetSeconds\",\"type\":\"uint32\"}],\"internalType\":\"structParams\",\"name\":\"p\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"token_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"name\":\"agentOf\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"peerKey\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"drivers\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"multiaddrs\",\"type\":\"string\"}],\"name\":\"announce\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"version\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"prevDigest\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"setVersion\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"setHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"fromEpoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"toEpoch\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"beforeGap\",\"type\":\"bool\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"enumTransitionKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"item\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"}],\"internalType\":\"structTransition[]\",\"name\":\"transitions\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"epochs\",\"type\":\"uint32\"}],\"internalType\":\"structDebit[]\",\"name\":\"debits\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"internalType\":\"structStatement\",\"name\":\"s\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"bytes\",\"name\":\"aggregateKey\",\"type\":\"bytes\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"}],\"internalType\":\"structVotingSet\",\"name\":\"set\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"internalType\":\"uint32[]\",\"name\":\"nonSigners\",\"type\":\"uint32[]\"},{\"internalType\":\"bytes\",\"name\":\"nonSignerKeys\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"queueKeys\",\"type\":\"bytes\"}],\"internalType\":\"structCertificate\",\"name\":\"c\",\"type\":\"tuple\"}],\"name\":\"attest\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"attested\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes\",\"name\":\"aggregateKey\",\"type\":\"bytes\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"}],\"internalType\":\"structVotingSet\",\"name\":\"set\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"keys\",\"type\":\"bytes\"}],\"name\":\"bootstrap\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"claimable\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"}],\"name\":\"domainName\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"drain\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"epochEnd\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"exit\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"item\",\"type\":\"uint64\"}],\"name\":\"failed\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"fund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"incident\",\"outputs\":[{\"components\":[{\"internalType\":\"enumIncidentKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"members\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"openedEpoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"resolvedEpoch\",\"type\":\"uint64\"}],\"internalType\":\"structIncident\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"node\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"},{\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"enumChangeKind\",\"name\":\"queued\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"member\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"units\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"domain\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"drivers\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"incident\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"statusBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"drainUntil\",\"type\":\"uint64\"},{\"internalType\":\"int64\",\"name\":\"cumUp\",\"type\":\"int64\"},{\"internalType\":\"int256\",\"name\":\"accrued\",\"type\":\"int256\"},{\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"}],\"internalType\":\"structNodeView\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"params\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"genesis\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"slotSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"slotsPerEpoch\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"quorumBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"systemicBps\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"quietEpochs\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"recoverySeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"windowSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"lastResortSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"evictSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"unbondingSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"beaconLagSeconds\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxBeaconAgeEpochs\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"maxTransitions\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"maxRun\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"maxNodes\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"bootstrapTime\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"bootstrapMinNodes\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"bootstrapMinOwners\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"minUnits\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxUnits\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"stakePerUnit\",\"type\":\"uint128\"},{\"internalType\":\"uint16\",\"name\":\"capacityPerUnit\",\"type\":\"uint16\"},{\"internalType\":\"uint128\",\"name\":\"queueDeposit\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"rateMax\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"horizonEpochs\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"scoreBad\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"scoreGood\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"scoreDown\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"returnFirst\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"returnCap\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"returnForgetSeconds\",\"type\":\"uint32\"}],\"internalType\":\"structParams\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"popDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"publicKey\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proofOfPossession\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"peerKey\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"domain\",\"type\":\"string\"},{\"internalType\":\"uint32\",\"name\":\"units\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"drivers\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"multiaddrs\",\"type\":\"string\"}],\"internalType\":\"structRegistration\",\"name\":\"r\",\"type\":\"tuple\"}],\"name\":\"register\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"publicKey\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proofOfPossession\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"peerKey\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"domain\",\"type\":\"string\"},{\"internalType\":\"uint32\",\"name\":\"units\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"drivers\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"multiaddrs\",\"type\":\"string\"}],\"internalType\":\"structRegistration\",\"name\":\"r\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"rs\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"registerWithPermit\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nodeId\",\"type\":\"uint32\"},{\"internalType\":\"string\",\"name\":\"cid\",\"type\":\"string\"}],\"name\":\"reply\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"resume\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"publicKey\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proofOfPossession\",\"type\":\"bytes\"}],\"name\":\"rotate\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"state\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"settledEpoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"attestedEpochs\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"setVersion\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"setHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"upUnits\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"queueHead\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"queueTail\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nodes\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"incidents\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"bootstrapped\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"funded\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"owed\",\"type\":\"uint256\"}],\"internalType\":\"structNetworkState\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"version\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"prevDigest\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"setVersion\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"setHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"fromEpoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"toEpoch\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"beforeGap\",\"type\":\"bool\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"enumTransitionKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"item\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"}],\"internalType\":\"structTransition[]\",\"name\":\"transitions\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"epochs\",\"type\":\"uint32\"}],\"internalType\":\"structDebit[]\",\"name\":\"debits\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"internalType\":\"structStatement\",\"name\":\"s\",\"type\":\"tuple\"}],\"name\":\"statementDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromEpoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"toEpoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"beforeGap\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"signedWeight\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"unitPay\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"evidence\",\"type\":\"string\"}],\"name\":\"Attested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"settledEpoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"Bootstrapped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"enumChangeKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"entry\",\"type\":\"uint32\"}],\"name\":\"ChangeApplied\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"enumChangeKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"entry\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"queuedAt\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"publicKey\",\"type\":\"bytes\"}],\"name\":\"ChangeQueued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epochs\",\"type\":\"uint32\"}],\"name\":\"Debited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"DrainStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Funded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"incident\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"bitmap\",\"type\":\"bytes\"}],\"name\":\"IncidentMembers\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"incident\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"enumIncidentKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"evidence\",\"type\":\"string\"}],\"name\":\"IncidentOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"incident\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"cid\",\"type\":\"string\"}],\"name\":\"IncidentReplied\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"incident\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"IncidentResolved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"peerKey\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"drivers\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"multiaddrs\",\"type\":\"string\"}],\"name\":\"NodeAnnounced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"publicKey\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"peerKey\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"domain\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"domainId\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"units\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"drivers\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"multiaddrs\",\"type\":\"string\"}],\"name\":\"NodeRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"item\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"ReplicaFailed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"setVersion\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"setHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"aggregateKey\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"}],\"name\":\"SetChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"StakeWithdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"StatusChanged\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"name\":\"AgentInUse\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AlreadyBootstrapped\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"AlreadyQueued\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"BadLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"BatchTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"bootstrapTime\",\"type\":\"uint64\"}],\"name\":\"BootstrapTooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"nodes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"owners\",\"type\":\"uint256\"}],\"name\":\"BootstrapTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"CapacityTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"DebitEmpty\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"DebitsUnsorted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"DomainInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"DrainTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"units\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"DrainingTooMuch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"incident\",\"type\":\"uint32\"}],\"name\":\"IncidentUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"}],\"name\":\"KeyInUse\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"KeyMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"LastMember\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"maxNodes\",\"type\":\"uint16\"}],\"name\":\"NetworkFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NodeUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NonSignerUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"NonSignersUnsorted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotBootstrapped\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"NotGwei\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"incident\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NotMember\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NotOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NotOwnerOrAgent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"quietEpochs\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"needed\",\"type\":\"uint64\"}],\"name\":\"NothingDue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"relation\",\"type\":\"string\"}],\"name\":\"ParamsInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PointAtInfinity\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PointInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ProofOfPossessionInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"weight\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"QuorumNotReached\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"fromEpoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"toEpoch\",\"type\":\"uint64\"}],\"name\":\"RangeEmpty\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"endsAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timestamp\",\"type\":\"uint64\"}],\"name\":\"RangeInFuture\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"settledEpoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"fromEpoch\",\"type\":\"uint64\"}],\"name\":\"RangeOverlaps\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epochs\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"max\",\"type\":\"uint64\"}],\"name\":\"RangeTooLong\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"setHash\",\"type\":\"bytes32\"}],\"name\":\"SetMismatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"SignatureInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"StillBonded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TooManyTransitions\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TransferFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"TransitionFieldUnused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"TransitionInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"TransitionOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"enumTransitionKind\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"TransitionUnsupported\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"TransitionsUnsorted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"units\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"min\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"max\",\"type\":\"uint32\"}],\"name\":\"UnitsOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongDeposit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"}],\"name\":\"WrongPrevDigest\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"want\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongSeq\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"}],\"name\":\"WrongSetHash\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"want\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"got\",\"type\":\"uint32\"}],\"name\":\"WrongSetVersion\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"WrongStatus\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"got\",\"type\":\"uint8\"}],\"name\":\"WrongVersion\",\"type\":\"error\"}]",
	ID:  "9490d95518e992d124c5b82b01635bba0f",
	Bin: "0x610220604052346115905761608c803803809161001e82610220611594565b61022039610420811261159057610400136115905760405161004261040082611594565b61004d6102206115cb565b815261005a6102406115df565b6020820181905261006c6102606115df565b6040830181905261007e6102806115f0565b606084015261008e6102a06115f0565b608084015261009e6102c06115df565b60a08401526100ae6102e06115df565b60c08401526100be6103006115df565b60e08401526100ce6103206115df565b6101008401526100df6103406115df565b6101208401526100f06103606115df565b6101408401526101016103806115df565b6101608401526101126103a06115df565b6101808401526101236103c06115f0565b6101a08401526101346103e06115f0565b6101c08401526101456104006115f0565b6101e08401526101566104206115cb565b6102008401526101676104406115f0565b6102208401526101786104606115f0565b6102408401526101896104806115df565b61026084015261019a6104a06115df565b6102808401526101ab6104c06115ff565b6102a08401526101bc6104e06115f0565b6102c08401526101cd6105006115ff565b6102e08401526101de6105206115ff565b6103008401526101ef6105406115df565b610320840152610200610560611613565b610340840152610211610580611613565b6103608401526102226105a0611613565b6103808401526102336105c06115f0565b6103a08401526102446105e06115f0565b6103c08401526102556106006115df565b6103e084015261062051916001600160a01b03831683036115905763ffffffff8061028293169116611621565b813b1561154a5763ffffffff602084015116156115115763ffffffff60408401511660028110908115611506575b506114c05761ffff60608401511661138981109081156114b4575b5061146e5761ffff608084015116801590811561145c575b506114165763ffffffff60a084015116156113dd5761ffff6101c08401511680159081156113d1575b506113975763ffffffff60a08401511661ffff6101c085015116106113515761ffff6101a0840151168015908115611346575b506113005761ffff6101e08401511680159081156112f4575b506112ae5763ffffffff60c08401511663ffffffff60a08501511660030263ffffffff8116908103610cf7578261038e91611621565b116112555763ffffffff60e0840151161561121a5763ffffffff6101008401511663ffffffff60c0850151169063ffffffff60e0860151168201809211610cf757106111ae576103f463ffffffff610120850151169163ffffffff60a086015116611621565b1161115c5763ffffffff6101408301511663ffffffff61012084015116116111175763ffffffff61018083015116156110d15761020082015182516001600160401b0390811691161061108b5761ffff610220830151168015908115611078575b506110335761ffff610240830151168015908115611020575b50610fc75763ffffffff610260830151168015908115610fb2575b50610f6c5763ffffffff6104ae816102808501511661ffff6101e08601511690611621565b11610f26576102a08201516001600160801b03168015908115610f0c575b50610eba5761ffff6102c08301511615610e7457610300820151633b9aca006001600160801b039182160616610e2e5763ffffffff6103208301511661ffff6101c08401511611610de85761034082015160ff811615908115610dd7575b8115610dc2575b50610d645761ffff6103a0830151168015908115610d51575b50610d0b5760805280516001600160401b031660a0526020810151604082015161057d9163ffffffff9182169116611621565b60c05261ffff60608201511660e05261ffff6080820151166101005263ffffffff60a0820151166101205261ffff6101a0820151166101405261ffff6101c0820151166101605260018060801b03633b9aca0060018060801b036103008401511604166101805263ffffffff610320820151166101a052466101e05260405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527fe15592699a8a75a084adf6ab1efe91994b7f687885bdad39cd63f7e83407bf9c60408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a0815261068b60c082611594565b5190206101c05263ffffffff6103e060018060401b0383511692602081015160408201516060830151608084015160a08501519160c0860151936fffffffff0000000000000000000000008a6bffffffff00000000000000008b60e01b60e08b015160e01b169860401b16179160601b16179061ffff60801b9060801b16179061ffff60901b9060901b1617908660a01b9060a01b1617908560c01b9060c01b161717600f55826101008201511660105490610120830151916bffffffff000000000000000061014085015160401b166fffffffff00000000000000000000000061016086015160601b16610180860151916101a08701519567ffffffff000000006101c08901519661ffff60c01b6101e08b015160c01b169861ffff60a01b9060a01b169660018060d01b031916179160201b16171717908760801b9060801b1617179061ffff60b01b9060b01b16171760105560018060401b0361020082015116601154906102208301516bffff000000000000000000006102408501519169ffff00000000000000006fffffffff00000000000000000000000061026088015160601b16948960801b61028089015160801b169660018060a01b031916179160401b16179160501b1617171760115560018060801b036102a0820151166012549061ffff60801b6102c084015160801b169160018060901b031916171760125560018060801b036102e08201511660018060801b031961030083015160801b16176013558261032082015116816affff0000000000000000006014549268ffff0000000000000061034084015166ff00000000000061036086015165ff00000000006103808801519364ff000000006103a08a0151976effffffff00000000000000000000008e6103c08d01519c015160581b169b60018060781b031916179160201b16179160281b16179160301b16179160381b16179160481b16171760145560405193602085015282602082015116604085015282604082015116606085015261ffff606082015116608085015261ffff60808201511660a08501528260a08201511660c08501528260c08201511660e08501528260e082015116610100850152826101008201511661012085015282610120820151166101408501528261014082015116610160850152826101608201511661018085015282610180820151166101a085015261ffff6101a0820151166101c085015261ffff6101c0820151166101e085015261ffff6101e08201511661020085015260018060401b036102008201511661022085015261ffff6102208201511661024085015261ffff61024082015116610260850152826102608201511661028085015282610280820151166102a085015260018060801b036102a0820151166102c085015261ffff6102c0820151166102e085015260018060801b036102e08201511661030085015260018060801b0361030082015116610320850152826103208201511661034085015260ff6103408201511661036085015260ff6103608201511661038085015260ff610380820151166103a085015261ffff6103a0820151166103c085015261ffff6103c082015116828501520151166104008201526104008152610b3661042082611594565b80519060018201809211610cf757610ba2602b60209260405193849181830196606160f81b885261ffff60f01b9060f01b1660218401526680600a3d393df360c81b60238401525f602a8401528051918291018484015e81015f8382015203600b810184520182611594565b51905ff06001600160a01b03811615610cc85761020052610bc360c0611634565b610bd06040519182611594565b60c08152610bde60c0611634565b602082019190601f190136833751902060405160208101915f835260408201525f60608201525f608082015260808152610c1960a082611594565b519020600255604051614a3c9081611650823960805181818161117c015281816118a80152613eb0015260a05181818161230f015261348a015260c05181818161233601526134b9015260e05181612e6201526101005181613f7601526101205181612bf201526101405181612bb6015261016051816129f401526101805181612fd001526101a05181612f9801526101c0518161274201526101e05181612716015261020051816116450152f35b6040516313e88ff160e21b81526020600482015260066024820152651cdd1bdc995960d21b6044820152606490fd5b634e487b7160e01b5f52601160045260245ffd5b6040516313e88ff160e21b815260206004820152601b60248201527f72657475726e466972737420696e20312e2e72657475726e43617000000000006044820152606490fd5b905061ffff6103c084015116105f61054a565b6040516313e88ff160e21b815260206004820152602f60248201527f73636f72654261642c2073636f7265476f6f64203e3d20312c2073636f72654460448201526e1bdddb880f8f481cd8dbdc99509859608a1b6064820152608490fd5b60ff91501660ff61038084015116105f610531565b61036084015160ff1615915061052a565b6040516313e88ff160e21b815260206004820152601760248201527f686f72697a6f6e45706f636873203e3d206d617852756e0000000000000000006044820152606490fd5b6040516313e88ff160e21b815260206004820152601f60248201527f726174654d61782069732061206d756c7469706c65206f6620312067776569006044820152606490fd5b6040516313e88ff160e21b815260206004820152601460248201527f6361706163697479506572556e6974203e3d20310000000000000000000000006044820152606490fd5b6040516313e88ff160e21b8152602060048201526024808201527f7374616b65506572556e69742069732061206d756c7469706c65206f662031206044820152636777656960e01b6064820152608490fd5b633b9aca0090066001600160801b0316151590505f6104cc565b6040516313e88ff160e21b815260206004820152601a60248201527f6d6178556e697473202a206d61784e6f646573203c20325e33320000000000006044820152606490fd5b6040516313e88ff160e21b815260206004820152601760248201527f6d696e556e69747320696e20312e2e6d6178556e6974730000000000000000006044820152606490fd5b905063ffffffff61028084015116105f610489565b6040516313e88ff160e21b815260206004820152602a60248201527f626f6f7473747261704d696e4f776e65727320696e20312e2e626f6f7473747260448201526961704d696e4e6f64657360b01b6064820152608490fd5b905061ffff61022084015116105f61046e565b60646040516313e88ff160e21b815260206004820152602060248201527f626f6f7473747261704d696e4e6f64657320696e20312e2e6d61784e6f6465736044820152fd5b905061ffff6101e084015116105f610455565b6040516313e88ff160e21b815260206004820152601860248201527f626f6f74737472617054696d65203e3d2067656e6573697300000000000000006044820152606490fd5b6040516313e88ff160e21b815260206004820152601760248201527f6d6178426561636f6e41676545706f636873203e3d20310000000000000000006044820152606490fd5b60646040516313e88ff160e21b815260206004820152602060248201527f756e626f6e64696e675365636f6e6473203e3d2065766963745365636f6e64736044820152fd5b6040516313e88ff160e21b815260206004820152602360248201527f65766963745365636f6e6473203e3d20717569657445706f636873202a2065706044820152620dec6d60eb1b6064820152608490fd5b6040516313e88ff160e21b815260206004820152603460248201527f6c6173745265736f72745365636f6e6473203e3d207265636f7665727953656360448201527f6f6e6473202b2077696e646f775365636f6e64730000000000000000000000006064820152608490fd5b6040516313e88ff160e21b815260206004820152601260248201527177696e646f775365636f6e6473203e3d203160701b6044820152606490fd5b6040516313e88ff160e21b815260206004820152602a60248201527f7265636f766572795365636f6e6473203e3d2033202a20717569657445706f636044820152690d0e6405440cae0dec6d60b31b6064820152608490fd5b6040516313e88ff160e21b815260206004820152601360248201527f6d61784e6f64657320696e20312e2e31303234000000000000000000000000006044820152606490fd5b6104009150115f610358565b6040516313e88ff160e21b815260206004820152601860248201527f6d61785472616e736974696f6e7320696e20312e2e32303000000000000000006044820152606490fd5b60c89150115f61033f565b6040516313e88ff160e21b815260206004820152601560248201527f717569657445706f636873203c3d206d617852756e00000000000000000000006044820152606490fd5b6040516313e88ff160e21b815260206004820152601160248201527006d617852756e20696e20312e2e3130303607c1b6044820152606490fd5b6103e89150115f61030c565b6040516313e88ff160e21b815260206004820152601060248201526f717569657445706f636873203e3d203160801b6044820152606490fd5b6040516313e88ff160e21b815260206004820152601b60248201527f73797374656d696342707320696e20312e2e71756f72756d42707300000000006044820152606490fd5b905061ffff606085015116105f6102e3565b6040516313e88ff160e21b815260206004820152601760248201527f71756f72756d42707320696e20353030312e2e363636370000000000000000006044820152606490fd5b611a0b9150115f6102cb565b6040516313e88ff160e21b815260206004820152601660248201527f736c6f747350657245706f636820696e20322e2e3332000000000000000000006044820152606490fd5b60209150115f6102b0565b6040516313e88ff160e21b815260206004820152601060248201526f736c6f745365636f6e6473203e3d203160801b6044820152606490fd5b6040516313e88ff160e21b815260206004820152601360248201527f746f6b656e206973206120636f6e7472616374000000000000000000000000006044820152606490fd5b5f80fd5b601f909101601f19168101906001600160401b038211908210176115b757604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160401b038216820361159057565b519063ffffffff8216820361159057565b519061ffff8216820361159057565b51906001600160801b038216820361159057565b519060ff8216820361159057565b81810292918115918404141715610cf757565b6001600160401b0381116115b757601f01601f19166020019056fe60806040526004361015610011575f80fd5b5f3560e01c806304951891146101b4578063057d9ed7146101af5780631d5c027c146101aa5780632ec84ac2146101a55780633753952d146101a05780634224ad201461019b578063553b3e04146101965780635dea7d6a146101915780637842acdf1461018c57806384b6f81c146101875780639a8ae22f14610182578063aa9224cd1461017d578063ac3c0e3014610178578063b3f208fd14610173578063b4683db21461016e578063bdb9486314610169578063c19d93fb14610164578063c3db92581461015f578063ca1d209d1461015a578063cff0ab9614610155578063d2b6d42214610150578063e815dcc61461014b578063f0a3547714610146578063f1fa402814610141578063f50d58ab1461013c5763fc0c546a14610137575f80fd5b611889565b611861565b61181f565b611785565b6116ed565b611672565b611553565b6114c4565b611392565b61122d565b611203565b6111cb565b6110af565b61105e565b610f0b565b610df7565b610d77565b610a5a565b610a35565b61090b565b610706565b610647565b610546565b61038c565b610310565b6101cb565b63ffffffff8116036101c757565b5f80fd5b346101c75760203660031901126101c7576102a36004356101eb816101b9565b6101f36125c8565b6101fc81612603565b90610205612633565b91610229816102238460059063ffffffff165f5260205260405f2090565b8561264a565b6102436001600160401b038260401c1660070b5f81130290565b906001633b9aca0060208460401b9701938785518260c01b01038552029561027a8660059063ffffffff165f5260205260405f2090565b920391015551600355826102a7575b50506102936125f1565b6040519081529081906020820190565b0390f35b6001600160a01b0316906102bb8383612673565b7fdc8b8058bd26d719cc330a54461930fd9c312dd28447313fd5dc4641513e007463ffffffff604051921691806102f786829190602083019252565b0390a35f80610289565b90816101609103126101c75790565b346101c75760203660031901126101c7576004356001600160401b0381116101c75761034a6103456020923690600401610301565b61199b565b604051908152f35b634e487b7160e01b5f52602160045260245ffd5b6007111561037057565b610352565b6004111561037057565b9060048210156103705752565b346101c75760203660031901126101c7576101e06004356103ac816101b9565b6103b4611b33565b5060036103d86103c2611b33565b9260059063ffffffff165f5260205260405f2090565b61051e633b9aca0082546103f481856103ef612633565b61264a565b6001600160a01b03828116885260028601549081166020890152916105129088906004906104b260ff808360a01c169261042d84610366565b61046a61046160408801956104428188611ba3565b61045c610453868660a81c16611baf565b60608b01611bbe565b612831565b15156080880152565b63ffffffff60b082901c811660a0880152956104a19061ffff60d084901c811660c083015260e09084821c1691019061ffff169052565b60f01c166101008d019060ff169052565b516104bc81610366565b6104c582610366565b6104ce81610366565b1461052e575b60e083901c6101408a01526105036001600160401b03809560a01c166101608b01906001600160401b03169052565b8216870b60070b610180890152565b60401c1660070b611bde565b6101a084015201546101c0820152f35b63ffffffff60c084901c8216166101208a01526104d4565b346101c75760203660031901126101c757600435610563816101b9565b61056b6125c8565b6105848160059063ffffffff165f5260205260405f2090565b90600282015460a01c42105f1461062f5761059e81612849565b60ff8160a01c166003810361061b575090600261060f9263ffffffff60a01b8160101c1660045403600455600185016105e481546001600160e01b034360e01b91161790565b905563ffffffff6106086105ff5f5460201c63ffffffff1690565b63ffffffff1690565b93166128b9565b90556106196125f1565b005b63ffffffff831663316cb5d960e21b6128ac565b61063881612603565b61059e565b6005111561037057565b346101c75760203660031901126101c757600435610664816101b9565b61066c611c00565b50610675611c00565b63ffffffff8092165f52600760205260405f20549160ff8316926005841015610370576106d16106f3926106ab60a09686611c2c565b63ffffffff600884901c82161660208601528260281c16604085019063ffffffff169052565b6001600160401b03604882901c8116606085015260889190911c166080830152565bf35b6001600160401b038116036101c757565b346101c75760403660031901126101c757600435610723816101b9565b60243561072f816106f5565b6107376125c8565b61074082612849565b915f549263ffffffff808560601c16156108b85760ff8260a01c16600281036108a85750600454926107818160059063ffffffff165f5260205260405f2090565b936001600160401b038616620151804201811161089b5750828160a01c16838560b01c166107b5600a868560601c16611c4c565b9180151580610890575b61088257897fbd2d0acb104022569f911c195e3218335ffa2ec5c58a91ecb83ec3d83cf659b56108778b8b61085b8c60038d808e8e63ffffffff60a01b8660101c16016004556002870161081a81546001600160a01b031690565b6001600160a01b031660a08a901b67ffffffffffffffff60a01b161790556001870180546001600160e01b03164360e01b179055169860201c1691886128b9565b90556040516001600160401b0390911681529081906020820190565b0390a26106196125f1565b01635611e86960e01b6128ac565b5082828201116107bf565b6303a14e7b60e31b6128f5565b90831663316cb5d960e21b6128ac565b6306e27ae160e41b5f5260045ffd5b61ffff8116036101c757565b60ff8116036101c757565b9181601f840112156101c7578235916001600160401b0383116101c757602083818601950101116101c757565b346101c75760a03660031901126101c757600435610928816101b9565b604435610934816108c7565b606435610940816108d3565b6084356001600160401b0381116101c75761095f9036906004016108de565b906109686125c8565b61097185612849565b92600660ff8560a01c1614610a155791610877917f6e55edc33a49d77331056252082dfbaa1ca947351015caf81c52dbdbb6bc728295969363ffffffff956109c2878260b01c1661ffff8b166128ff565b6109d16001600160e01b611c5b565b1660ff60f01b8260f01b169061ffff60e01b8a60e01b161717610a038660059063ffffffff165f5260205260405f2090565b55604051958695169760243586611c88565b600663ffffffff871663316cb5d960e21b6128ac565b5f9103126101c757565b346101c7575f3660031901126101c75760205f5463ffffffff6040519160401c168152f35b346101c757604060031981813601126101c7576001600160401b03600480358281116101c757610a8d9036908301610301565b93602435908382116101c75760a08284019583360301126101c757610ab06125c8565b610ab8611cfe565b5f54815152610ac98151518861292c565b805151610ae360c0890191610add83611940565b90612ad8565b96610af1888451518b612b67565b610afb818a612dce565b98610b058161199b565b9273__$34d23ddaee48904c6c566425acbfa0fc0e$__966024610b31610b2b8680611d5b565b80611d70565b919092610b4e610b446064830189611d70565b9390920188611d70565b8c9491943b156101c7575f948a948f94610b7a948f51998a988998631716f48d60e21b8a528901611da2565b03818b5af48015610d5857610d5d575b50610ba06020610b9a8580611d5b565b0161194a565b97610baf87610b9a8680611d5b565b63ffffffff998a8092166080890152166060870152610bce8387612f34565b5f8751809963c61c0c9960e01b82528180610bf56101408901358783019190602083019252565b03915af4958615610d58577fe152027360c25b64aff894a29895d6a0158f4db32dd9873a7d7b02f24f78bb299b610877995f98610d34575b5060a08201978852610100850195610c4587876118cc565b158015989150610d2a575b90610c8d929188610d1e575b610c6681896118cc565b9050610d04575b50610c878451610c816101208a018a611901565b91613249565b83613336565b80519485515f55602086015160035586600155610cf7575b5050610cb360208301611940565b97610ce6633b9aca0088610cde60e0610cd7610cd160a08a01611940565b97611940565b9701611954565b960151611e6a565b95519651998a99169b169388611e7d565b6020015190555f80610ca5565b610d11610d1891896118cc565b9086613079565b5f610c6d565b85546020860152610c5c565b8215159750610c50565b610d519198503d805f833e610d498183611975565b810190611e08565b965f610c2d565b611de2565b80610d6b5f610d7193611975565b80610a2b565b5f610b8a565b346101c7576003196040368201126101c7576004356001600160401b03918282116101c75760609082360301126101c7576024359182116101c757610dc3610dd49236906004016108de565b91610dcc6125c8565b600401611ef4565b5f5f516020614a1c5f395f51905f525d005b6001600160a01b038116036101c757565b60803660031901126101c757600435610e0f816101b9565b602435610e1b81610de6565b6001600160401b03906044358281116101c757610e3c9036906004016108de565b90926064359081116101c757610ee794610ee1610e5f60029336906004016108de565b919096610e6a6125c8565b610e9d63ffffffff610e7b866135e1565b95610e868782613618565b1693845f52600560205260405f20998884876136d2565b6004890155848801546001600160a01b0380911690881603610efb575b6005880180546001600160a01b0319166001600160a01b0389161790555f54953691612283565b956137cf565b5f555f5f516020614a1c5f395f51905f525d005b610f065f888561377e565b610eba565b346101c75760203660031901126101c757600435610f28816101b9565b610f306125c8565b610f3981612603565b9063ffffffff808360b01c169260ff8160a01c1660068114801590611056575b61104657506002610f798460059063ffffffff165f5260205260405f2090565b015460a01c8042106110365750906001600160a01b037fb9b796e33815dfe5595932d623e1d0a520fbd41bc790a19a2319b4103d65c7fe9263ffffffff60b01b81168118610fd68660059063ffffffff165f5260205260405f2090565b551693611006610ffe610ff260126001600160801b0390541690565b6001600160801b031690565b820286612673565b60125461101b906001600160801b0316610ff2565b6040519102815292169180602081015b0390a36106196125f1565b8383166361fc1d3560e11b6128ac565b83831663316cb5d960e21b6128ac565b508415610f59565b346101c75760203660031901126101c7576001600160a01b0360043561108381610de6565b165f526009602052602060405f205463ffffffff60405191168152f35b90816101209103126101c75790565b346101c75760a03660031901126101c7576004356001600160401b0381116101c7576111ac6110e56102a39236906004016110a0565b5f806044356110f3816108d3565b6110fb6125c8565b61112263ffffffff60a0860135611111816101b9565b166001600160801b03601254160290565b9060ff60405191602083019363d505accf60e01b8552336024850152306044850152606484015260243560848401521660a482015260643560c482015260843560e482015260e4815261117761010482611975565b5190827f00000000000000000000000000000000000000000000000000000000000000005af1506111a66122d5565b5061391c565b6111b46125f1565b60405163ffffffff90911681529081906020820190565b346101c75760203660031901126101c75760206111f26004356111ed816106f5565b612304565b6001600160401b0360405191168152f35b346101c75760403660031901126101c757602061034a60243561122581610de6565b600435612367565b346101c7575f3660031901126101c757611245611b33565b506101e0611251611b33565b5f5461135d600354916113526004549161134863ffffffff80946112808285168a906001600160401b03169052565b60015460208a01526112a3828560201c1660408b01906001600160401b03169052565b6112c76112b763ffffffff5f5460401c1690565b6001600160401b031660608b0152565b6113258260808b01956112e5828260601c16889063ffffffff169052565b60025460a08d015263ffffffff608082901c83161660c08d015263ffffffff60a082901c83161660e08d015260c01c166101008b019063ffffffff169052565b63ffffffff818316166101208a015260c01c1661014088019063ffffffff169052565b5163ffffffff1690565b161515610160840152565b6001600160401b03633b9aca009182828260801c1602610180850152828160c01c026101a085015260401c16026101c0820152f35b346101c75760603660031901126101c7576004356113af816101b9565b602435906113bc826101b9565b6044356001600160401b0381116101c7576113db9036906004016108de565b9190926113e66125c8565b6113ff8260079063ffffffff165f5260205260405f2090565b549283156114b05761141082612849565b506114406105ff60016114328560059063ffffffff165f5260205260405f2090565b015460c01c63ffffffff1690565b9363ffffffff80941680951415908161149e575b5061148e579061102b7ff65adec80233e29849c387eefc79f2fe962b13f20ff0826846cabe045be2d65d93926040519384931696836123b9565b5016906313325cb960e11b6128ac565b60081c8416838516141590505f611454565b63ffffffff8316634fd5cc0560e01b6128f5565b346101c75760203660031901126101c7576004356114e06125c8565b633b9aca00808206611540576114f68233613c01565b810460801b600354016003556040519081527f5af8184bef8e4b45eb9f6ed7734d04da38ced226495548f46e0c8ff8d7d9a52460203392a25f5f516020614a1c5f395f51905f525d005b5063768e55b960e11b5f5260045260245ffd5b346101c7575f3660031901126101c7575f6103e0611572610400611b23565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c0820152826102e08201528261030082015282610320820152826103408201528261036082015282610380820152826103a0820152826103c082015201525f7f000000000000000000000000000000000000000000000000000000000000000060018219823b019283923c5ff35b346101c75760203660031901126101c75763ffffffff600435611694816101b9565b165f5260056020526001600160401b036116bc60405f206116b3612633565b9080549161264a565b60401c1660070b5f811302633b9aca00908181029181830414901517156116e857604051908152602090f35b611bca565b346101c75760203660031901126101c7576004356001600160401b0381116101c75761172f61172260209236906004016110a0565b61172a6125c8565b61391c565b5f5f516020614a1c5f395f51905f525d63ffffffff60405191168152f35b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b90602061178292818152019061174d565b90565b346101c7576020806003193601126101c75761ffff6004356117a6816108c7565b165f52600e60205260405f20545f5b828110806117fe575b156117d3575f1981146116e8576001016117b5565b6102a3916117e0826123de565b916117f3575b5060405191829182611771565b6020820152826117e6565b1561181a5781811a60f81b6001600160f81b03191615156117be565b6123ca565b346101c75760203660031901126101c7576001600160401b03600435611844816106f5565b165f526008602052602060405f205463ffffffff60405191168152f35b60203660031901126101c757610dd460043561187c816101b9565b6118846125c8565b612410565b346101c7575f3660031901126101c75760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b903590601e19813603018212156101c757018035906001600160401b0382116101c7576020019160a08202360383136101c757565b903590601e19813603018212156101c757018035906001600160401b0382116101c757602001918160061b360383136101c757565b35611782816108d3565b35611782816106f5565b35611782816101b9565b3580151581036101c75790565b634e487b7160e01b5f52604160045260245ffd5b90601f801991011681019081106001600160401b0382111761199657604052565b611961565b611782906119d960a06119b26101008401846118cc565b907fa28ab38851395559cd82b4e5eca7b6fc704ee4353b756da310d0ab4c1b5770636126c8565b90611b1b611a1760406119f0610120850185611901565b907f289fa90d42e00dc33b109e981f09a7be55eacd305f7019653af9fb7cd1f85e036126c8565b92611b0d611a2484611936565b611a3060208601611940565b95611a3d6060870161194a565b93611a4a60a08801611940565b611a5660c08901611940565b611a6260e08a01611954565b91604051998a9860208a01809d610140840135997f9b217e5c7e399bb337cb3b5be1b875fd78dcf966b6770295c61470f69567ae976040608087013596013593999794909c9b9a9896929395916101808b019d8b5260ff1660208b01526001600160401b03958680951660408c015260608b015263ffffffff1660808a015260a08901521660c08701521660e085015215156101008401526101208301526101408201526101600152565b03601f198101835282611975565b519020612713565b90611b316040519283611975565b565b60405190611b436101e083611975565b5f6101c0838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a08201520152565b60078210156103705752565b60ff1660048110156103705790565b60048210156103705752565b634e487b7160e01b5f52601160045260245ffd5b81810292915f8212600160ff1b8214166116e85781840514901517156116e857565b60405190611c0f60a083611975565b5f6080838281528260208201528260408201528260608201520152565b60058210156103705752565b634e487b7160e01b5f52601260045260245ffd5b8115611c56570490565b611c38565b919082039182116116e857565b908060209392818452848401375f828201840152601f01601f1916010190565b90611782959361ffff60809460ff9385521660208401521660408201528160608201520191611c68565b60405190611cc1606083611975565b5f6040838281528260208201520152565b60405190611ce160a083611975565b60606080835f81525f60208201525f60408201525f838201520152565b60405190611d0e61012083611975565b81611d17611cb2565b81525f60208201525f60408201525f60608201525f6080820152606060a08201525f60c0820152611d46611cd2565b60e0820152610100611d56611cd2565b910152565b903590605e19813603018212156101c7570190565b903590601e19813603018212156101c757018035906001600160401b0382116101c7576020019181360383136101c757565b959391611dc690611dd4946117829997938952608060208a01526080890191611c68565b918683036040880152611c68565b926060818503910152611c68565b6040513d5f823e3d90fd5b6001600160401b03811161199657601f01601f191660200190565b6020818303126101c7578051906001600160401b0382116101c7570181601f820112156101c757805190611e3b82611ded565b92611e496040519485611975565b828452602083830101116101c757815f9260208093018386015e8301015290565b818102929181159184041417156116e857565b9363ffffffff9261178298979460e0979387526001600160401b0380921660208801521660408601521515606085015216608083015260a08201528160c0820152019061174d565b959493611ee160409492611eef9460608a5260608a0191611c68565b918783036020890152611c68565b930152565b906004545f549063ffffffff809260601c1661227457611f2b611f1f6011546001600160401b031690565b6001600160401b031690565b8042106122675750600294611f436002545f87613421565b611f4e60c082611c4c565b9160c8831161225757611f5f613488565b965f908260e01c9460c8860187851680821161224f575b5091905b82871061219c575b50505060c002828114801590612190575b61218257505f91611fd5611fb783859460e01c870360e01b01988960045580611d70565b93909260405198899586956367e3427560e11b875260048701611ec5565b038173__$34d23ddaee48904c6c566425acbfa0fc0e$__5af4928315610d58575f93612166575b508184161161214157808360801c16926011546120286120218261ffff9060401c1690565b61ffff1690565b8510908115612123575b5061210f57927f157b7d2181a33d8ecc2ccf1600916c41eee3920b804759524b2fe337ddd6b883949261208e926001600160401b0395600160601b63ffffffff60801b8260201b168760201b17175f5560601c16906001613568565b61210a6002546040516120e081611b0d60208201943046876001600160a01b036060929594936080835260046080840152631093d3d560e21b60a084015260c083019660208401521660408201520152565b519020806001556040519384931683602090939291936001600160401b0360408201951681520152565b0390a1565b60401c169190506311b57b5760e31b6128ac565b612134915060501c61ffff16612021565b828260401c16105f612032565b9061216193506020815191012090808360801c169260601c16905f61353c565b600255565b61217b9193503d805f833e610d498183611975565b915f611ffc565b8263173945d960e11b6128ac565b508160e01c8414611f93565b909195600189818301928d6121ba856005905f5260205260405f2090565b918254908560ff8360a01c16146121da575b505050505050959190611f7a565b878a9294969b93959a14612241575091879161220187858e8e612234999892019d8a6134e5565b9985018054605083901c63ffffffff60601b16909b01600160801b019a6001600160e01b03164360e01b179055856128b9565b90555f89818d81806121cc565b9b5097509750505050611f82565b90505f611f76565b60c88363bb1cb70b60e01b6128ac565b63255f6fa360e11b6128f5565b635c03d07560e11b5f5260045ffd5b92919261228f82611ded565b9161229d6040519384611975565b8294818452818301116101c7578281602093845f960137010152565b906122c382611ded565b916122d16040519384611975565b8252565b3d156122ff573d906122e682611ded565b916122f46040519384611975565b82523d5f602084013e565b606090565b6001600160401b03907f00000000000000000000000000000000000000000000000000000000000000009082166001017f0000000000000000000000000000000000000000000000000000000000000000020181811115612363575090565b1690565b611782916001600160a01b036040519160208301937f522e71b0ba9e3c4f7ceaf397cc4e7493ab15b7fa3907d1fa1248b3eab182ee3c8552604084015216606082015260608152611b1b608082611975565b916020611782938181520191611c68565b634e487b7160e01b5f52603260045260245ffd5b906123e882611ded565b6123f56040519182611975565b8281528092612406601f1991611ded565b0190602036910137565b9061241a826135e1565b6004549081936124398160059063ffffffff165f5260205260405f2090565b92612442612633565b9182519663ffffffff809860201c169260ff8660a01c16906001821461256a5761246c8785613618565b60018a8260801c161461255a576125219899879694612515948a5f9a600399966005966001600160801b0319809101948c831461253e575b50508c61250192600160046124f0941495868414612525576124db8c6124d66105ff8585015460c01c63ffffffff1690565b613cf8565b505b019488865491159260b01c16908d613d81565b6001600160e01b03164360e01b1790565b9055600455602086015187551695866128b9565b905192610ee1856122b9565b5f55565b8d51603084901c63ffffffff60801b1690038e526124dd565b601084901c63ffffffff60a01b1690030193508c6125016124a4565b838a16632075a9a760e11b6128f5565b969450505060a884901c60ff166125b957906006846125b49798612597946125915f613c79565b166128b9565b81556001810180546001600160e01b03164360e01b179055613c99565b600455565b86166386f0a93360e01b6128f5565b5f516020614a1c5f395f51905f52805c6125e2576001905d565b633ee5aeb560e01b5f5260045ffd5b5f5f516020614a1c5f395f51905f525d565b63ffffffff1690815f52600560205260405f20549182156126215750565b634ddd5a3160e11b5f5260045260245ffd5b61263b611cb2565b905f5482526003546020830152565b916117829260015f93015463ffffffff6001801960ff8660a01c160111159360b01c1691613d81565b6126b2906001926001600160a01b036040519263a9059cbb60e01b60208501521660248301526044820152604481526126ad606482611975565b613ea5565b036126b957565b6312171d8360e31b5f5260045ffd5b60405190815260e0810193918383028101916020919082850190838101885b8685106126fe57505050505050505060051b902090565b858891828785378585208152019401936126e7565b467f00000000000000000000000000000000000000000000000000000000000000000361279057611b0d61278a7f0000000000000000000000000000000000000000000000000000000000000000925b604051928391602083019586909160429261190160f01b8352600283015260228201520190565b51902090565b611b0d61278a60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527fe15592699a8a75a084adf6ab1efe91994b7f687885bdad39cd63f7e83407bf9c60408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a0815261282860c082611975565b51902092612763565b60028110159081612840575090565b60059150111590565b9061285382612603565b916001600160a01b03808416331415908161288a575b506128715750565b63ffffffff906315eaa40d60e31b5f521660045260245ffd5b905063ffffffff82165f526005602052600260405f200154163314155f612869565b5f5260045260245260445ffd5b9092825f526020527f8fe6cc0cf234bf97b4af3788b140863ead390c76446614b61a3bd2005251e3b760405fa260a01b9060ff60a01b19161790565b5f5260045260245ffd5b9061ffff60125460801c160290818111612917575050565b6316fb791d60e01b5f5260045260245260445ffd5b9063ffffffff91828260601c169283156108b857600160ff61294d84611936565b1603612ab9576001600160401b0393846001838616011660208401818761297383611940565b1603612aa0575050600154604084013590808203612a9357505060608301818361299c8361194a565b1603612a7a575050600254608083013590808203612a6d5750506129ce60c06129c760a08501611940565b9301611940565b9260201c168382169080821115612a60575083831690808210612a5357505082908203167f00000000000000000000000000000000000000000000000000000000000000009081811015612a41575050612a2790612304565b16428111612a325750565b429063835c004d60e01b6128ac565b6001018316630381b3e160e41b6128ac565b63a9aa23f560e01b6128ac565b6314f4035d60e21b6128ac565b63e19495e160e01b6128ac565b612a84839161194a565b169063270a683f60e11b6128ac565b637cd6d8a160e11b6128ac565b612aaa8791611940565b1690631b79cf4360e11b6128ac565b612acb612ac583611936565b60ff1690565b63febed7b160e01b6128f5565b612aee92916001600160401b035f948592612304565b169163ffffffff90818160a01c1691829160c01c160360108111612b5f575b909291505b808510612b1e57505050565b9091938085015f52600660205260405f205460281c838111908115612b54575b50612b4e57600101939190612b12565b93505050565b90504211155f612b3e565b506010612b0d565b90612b766101008301836118cc565b612b87610120859693960185611901565b95909460a094612b98868301611940565b91612ba560c08201611940565b6001600160401b03908116969316927f0000000000000000000000000000000000000000000000000000000000000000868b01818111612d8c57505063ffffffff60209360201c168703907f0000000000000000000000000000000000000000000000000000000000000000928383109182612d83575b82612d7a575b5081612d5f575b50612d5257505060a09093028201939192839282900391905f5b868610612ca75750505050505050505f905f915b838310612c645750505050565b600683901b8201803590602001359091821115612c995715612c8b57600190920191612c57565b826350f58d5960e01b6128f5565b836318bf572960e31b6128f5565b6004868301355f198101821115612d3f5760608801359160808901358317612d20575b5087358686820311612d0d57604091821b9189013560481b9060681b17171790811115612cfa5794870194612c43565b848603889004632a500cf360e01b6128f5565b8789038b90046331e2da5160e01b6128f5565b8103612d2c575f612cca565b8688038a9004631f1d65b760e01b6128f5565b8688038a900463626f4e5960e01b6128ac565b63d06230f960e01b6128ac565b612d74915060e0612d709101611954565b1590565b5f612c29565b1591505f612c22565b88159250612c1c565b6335c8691d60e11b6128ac565b903590601e19813603018212156101c757018035906001600160401b0382116101c757602001918160051b360383136101c757565b612e00608091939293612de18580611d5b565b612ded6060830161194a565b9163ffffffff9485910135921690613421565b612e0d6040840184612d99565b612e1a6060860186611d70565b93909560c08302808603612f2657506105ff6020610b9a83612e40949a9896959a611d5b565b9586945f935f955b848710612ea0575050505050505061271061270f612e88927f00000000000000000000000000000000000000000000000000000000000000000201611c4c565b808310612e925750565b82631a88566160e21b6128ac565b909192939495986005968a881b83013590811115612f1857612ecb818099905f5260205260405f2090565b90815491612ee1612d7060ff8560a01c16612831565b612f0a5791612ef788928e888a600198976134e5565b60b01c1690039901959493929190612e48565b506332ad298d60e11b6128f5565b8a631927f7a360e31b6128f5565b8563173945d960e11b6128ac565b9060019060035490835151906fffffffffffffffff000000000000000084612f7d60c0840193612f6f60a0612f6887611940565b9201611940565b6001600160401b0391031690565b01613030611f1f6001600160401b0394604095613003612fce7f0000000000000000000000000000000000000000000000000000000000000000838c8b1c168c858160c01c9160801c160303611c4c565b7f000000000000000000000000000000000000000000000000000000000000000080821161304b575b5060608d015190611c4c565b878c51015260208b5191861688830151029963ffffffff9a8b8b60801c1681028a1b910101910152611940565b9283818901521b16928260201c16900360201b010101905152565b90505f612ff7565b9093929163ffffffff906060830195835216602082015260078210156103705760400152565b9161309590613089818486613ee9565b829160a0909102820190565b905b8181106130bc57505050610100816130b560e0611b3194015161428a565b015161428a565b60408082013590815f526005916020918383525f2080549260a09060ff85831c169586101561322b5786013594863595600381148061321c575b15613114575050509160a094939161310e93896141b5565b01613097565b6002811480613212575b1561313b575050509160a09493916131369389614100565b61310e565b60019692949593969485821480613209575b806131fa575b1561317c57505050506131749260a09594925f928a515192610ee1856122b9565b85515261310e565b929650925092506004809214806131eb575b156131be5750505082916131369163ffffffff608060a096013516906001600160401b0360608601351690614086565b9085918863ffffffff6131e8966131d487610366565b6302b2be6960e11b5f521693030490613053565b5ffd5b506131f583612831565b61318e565b5060ff60a886901c1615613153565b5085831461314d565b506004821461311e565b506001600119830111156130f6565b50505050505060a09061310e565b600160ff1b81146116e8575f0390565b91905f5b82811061325a5750505050565b600681901b8201803590602001359060059061327e8183905f5260205260405f2090565b80549060ff8260a01c16938410156133295761329c612d7085612831565b61331957916001959493916132fc877f4b78989b46d41baf2a12d07a2e35e13bd0f4e655b57f75dfb5191bda650f6b0f95019182548c6132e663ffffffff97600190811901111590565b91876132f18b613239565b9460b01c1691613d81565b905560405193821663ffffffff1684521691602090a25b0161324d565b5063316cb5d960e21b90506128ac565b5050505050600190613313565b5f92836133466080850185611d70565b9290955f5b828110613408575060c0028084036133fa5750156133f3575f918351600160601b8151019052613394611fb7610b2b61338d606088515163ffffffff911c1690565b9780611d5b565b038173__$34d23ddaee48904c6c566425acbfa0fc0e$__5af48015610d5857611b31935f916133d9575b50602082015160809060601c63ffffffff1692015192613568565b6133ed91503d805f833e610d498183611975565b5f6133be565b5050505050565b8363173945d960e11b6128ac565b9060019361341891868a8961433c565b9390910161334b565b61346e90839261343b6134348380611d70565b3691612283565b602081519101206040602084013593613453856101b9565b013561345e816101b9565b63ffffffff80911693169161353c565b036134765750565b638b75e38f60e01b5f5260045260245ffd5b7f00000000000000000000000000000000000000000000000000000000000000008042105f146134b757505f90565b7f0000000000000000000000000000000000000000000000000000000000000000908115611c565742030490565b9260010160c00291828110613525575060405160039260c09283910160bf1901823720910154036135135750565b6317e145d560e21b5f5260045260245ffd5b905063173945d960e11b5f5260045260245260445ffd5b92909160405192602084019485526040840152606083015260808201526080815261278a60a082611975565b90916135cf927f16d4ad8d1911a95f97172a6bd488b3e91eb186e4d3e27d19fa732b086604846f946135a28184845160208601208761353c565b8060025563ffffffff9586938492604051988998168852602088015260a0604088015260a087019061174d565b931660608501521660808301520390a1565b906135eb82612603565b916001600160a01b03831633036135ff5750565b63ffffffff90632b8c6bdb60e21b5f521660045260245ffd5b5f5460601c9163ffffffff809316156108b85760ff8160a01c1661363b81612831565b15801561369c575b613684575060a81c60ff16613671575050611b3161366c610ff26013546001600160801b031690565b613c79565b6386f0a93360e01b5f521660045260245ffd5b838363316cb5d960e21b5f521660045260245260445ffd5b5060058114613643565b939161178295936136c4928652606060208701526060860191611c68565b926040818503910152611c68565b949391906136e1368383612283565b6020815191012095865f52600a60205260405f2054613770575f878152600a602052604090205573__$34d23ddaee48904c6c566425acbfa0fc0e$__906137283388612367565b823b156101c7576137515f95604051978896879586956345ca633960e01b8752600487016136a6565b03915af48015610d58576137625750565b80610d6b5f611b3193611975565b86636e43cf6360e01b6128f5565b91906001600160a01b0316801580156137ba575b6137a8575f52600960205260201b1760405f2055565b6360d1994360e11b5f5260045260245ffd5b50805f52600960205260405f20541515613792565b909594939592919263ffffffff90818860c01c16946004851015610370577fc673575a073d3c1b9d51b33408007a002b1cc353190e4280af470b817760c6729661385496613881956001600160a01b03938860a81b17905561383087610375565b805f5260066020524260281b8760201b85171760405f20556040519788809861037f565b60208701526001600160401b034216604087015216606085015260a06080850152169460a083019061174d565b0390a2600160c01b0190565b35611782816108c7565b3561178281610de6565b979a9893909560ff97956138dd6138f0946117829f9d99966001600160a01b0363ffffffff9860208f61012093849316815201528d0191611c68565b9260408b015289830360608b0152611c68565b9861ffff80941660808801521660a08601521660c08401521660e0820152610100818503910152611c68565b6004549061393160105461ffff9060c01c1690565b63ffffffff9061ffff80911680838660201c161015613bf4575060a08301936139598561194a565b60115490606082901c63ffffffff1690858083169116108015613bce575b613b8c5750506139a160c085019261398e8461388d565b90856139998961194a565b1691166128ff565b6001838216019060016139c633600b906001600160a01b03165f5260205260405f2090565b8054600101809155145f14613b855768010000000000000000905b01640100000001016004556139ff816005905f5260205260405f2090565b90613a0985613897565b613a11613488565b613a1b918361377e565b613a2485613897565b6001600160a01b031660028301556080850192613a418487611d70565b613a4a91614564565b946020870192613a5a8489611d70565b613a6760408b018b611d70565b91613a7293856136d2565b6003860155613a808961194a565b63ffffffff1660b01b331794613a958461388d565b61ffff1660e08a0196600160a01b9190613aae89611936565b60ff1660f01b9160e01b9061ffff60d01b8c60d01b16171717179055613ad38961194a565b63ffffffff166012546001600160801b031602613af09033613c01565b16968795613afd88613897565b93613b089089611d70565b959096613b15908a611d70565b949093613b219061194a565b90613b2b9061388d565b91613b3590611936565b92613b446101008c018c611d70565b9690956040519a8b9a339e6060013591613b5e9b8d6138a1565b037fec1ba72e87974ab84498dc38da03254abbc22218eb52657113c01e12d1080da991a390565b5f906139e1565b6131e89250613baa613b9d8861194a565b9260801c63ffffffff1690565b639a72efe360e01b5f5263ffffffff92831660045290821660245216604452606490565b50613bd88761194a565b85613bec608085901c63ffffffff166105ff565b911611613977565b63d7bf27b760e01b6128f5565b6001613c49613c0e6146c2565b926001600160a01b03604051916323b872dd60e01b6020840152166024820152306044820152846064820152606481526126ad608482611975565b1491821592613c5b575b50506126b957565b909150613c666146c2565b9082018092116116e85714155f80613c53565b803403613c835750565b6305897f0960e01b5f523460045260245260445ffd5b600201908154916001600160a01b03928363ffffffff60105460401c16420160a01b9116179055165f52600b60205260405f205f19815401809155155f14613cf257680100000000000000005b900363ffffffff190190565b5f613ce6565b919091805f52600760205264ffffffffff1960405f2054019063ffffffff93848360281c16159485613d35575b50505f52600760205260405f2055565b90928360881b17926001600160401b03604051911681527fa9e1bbd3f6127e3b246cf006375b6cbe541dff47ce904521b18c6c248049e08d6020838660081c1693851692a35f80613d25565b9193926fffffffffffffffff00000000000000009083519563ffffffff60409660208701908151976001600160401b03948a868a821c1660070b92868b1660030b975f85138502831b8d0399613e76575b500151028202019301905f82851712613e29575b83945f67ffffffff00000000951386028a1b019052169660201c16941b16916001600160401b0360801b9060801b16906001600160401b0360c01b161717171790565b677fffffffffffffff19808512613e66575b5067ffffffff000000009394637fffffff19808412613e5e575b50949350613de6565b92505f613e55565b935067ffffffff00000000613e3b565b808c60809b939a969b1c16908d160383029081831b90039801928d87808d60201c1691841c160301965f613dd2565b60205f8251828401827f00000000000000000000000000000000000000000000000000000000000000005af115613ee15750601f3d115f510290565b3d5f823e3d90fd5b92919280515160e01c8061403b575b5060028085106140345791613f0c826146ea565b60e083015160209081015190965f9586949360a0909202840192915b838510613f9f575050505050611b3193945060408311928315613f52575b505060c0019015159052565b60c09293506001109081613f6a575b5091905f613f46565b905061271060608401517f0000000000000000000000000000000000000000000000000000000000000000029102115f613f61565b9091929394600397888b880135036140295784873511156140295760408b8189013591825f52600582525f20549a868c60ff6001199160a01c16011161401b579163ffffffff918160a09695941c870101926001600785515f1a93161b9384831615948593179053019a60b01c160201955b0193929190613f28565b50505097509460a090614011565b97509460a090614011565b5050509050565b5f81815260076020526040902054906001600160401b0390818360881c1615614066575b5050613ef8565b60209160089160e0860190815152519360481c16019101525f808061405f565b7f880d9df2f7dc8450887c7039c8f8c9fd0a5d90ce0dfc759c887dd9dda1d1fad091926040916001600160401b0380951694855f526008602052835f209687549763ffffffff8095168986829b1682116140ee575b50505084519788521660208701521693a3565b63ffffffff19161790555f88816140db565b93926124f061414e9161412f8660028363ffffffff988b5163ffffffff60801b8360301c1681510190526128b9565b84555f600188519501948554878960408c0151039460b01c1691613d81565b80915560c01c169161417d61010060e083019261416b8451614733565b01926141778451614733565b84613cf8565b61418657505050565b51805183146141a6575b50519081511461419d5750565b611b319061428a565b6141af9061428a565b5f614190565b929161425261424661425894969396600360ff8260a01c161461426f575b865163ffffffff60801b8260301c16815103905260045f5284602052837f8fe6cc0cf234bf97b4af3788b140863ead390c76446614b61a3bd2005251e3b760405fa2600160a21b60ff60a01b1982161788556001808851990198895463ffffffff60408b015189039460b01c1691613d81565b6001600160c01b031690565b9361475d565b60c01b6001600160c01b034360e01b921617179055565b6020870163ffffffff60a01b8260101c1681510390526141d3565b5f9061429581614733565b60808101805180516142bf575b50604051906142b2602083611975565b8382525281602082015252565b7fe1e9d8cb638d64a71f0e1ad73ab2cba1fa2f8dbcafcfd3b4c1cd33dcc97a81ce6001600160401b03845161431463ffffffff604088015192604051948594168452604060208501521694604083019061174d565b0390a25f6142a2565b90929163ffffffff60209161433684604081019761037f565b16910152565b9092919493946143576105ff83515160a01c63ffffffff1690565b5f8181526006602052604081208054919055908351600160a01b81510190528563ffffffff9361438f60ff8686169560201c16611baf565b90847f7eefabfd823b14c7471ef3d5d79250afe421e839ff68c4930b00358fee8084636143c5826005905f5260205260405f2090565b9788966143df848d878b549a60ff60a81b198c169c6134e5565b6143f060405192839216878361431d565b0390a26001986143ff8a610375565b61440883610375565b828a036144805750505061446092916002916080870189815101905260208701600160801b63ffffffff60601b8360501c1682510101905286519063ffffffff60801b9060301c1681510190526040860151926128b9565b91516144776124f05f808089870195865490613d81565b90555b55019190565b93969097919a9260028a9485851b179c61449982610375565b6144a281610375565b036144d55750906144bd60406144c796959493015187614803565b01958691856134e5565b6144d0826148a8565b61447a565b60409298506006945061451a96979350608082015f198151019052602082019063ffffffff60601b6145098351878c613c99565b9160501c16900390520151926128b9565b9083810161453581546001600160e01b034360e01b91161790565b90556144c7565b35906020811061454a575090565b5f199060200360031b1b1690565b9082101561181a570190565b9190916020831161462757614579838261453c565b9261459861459085600d905f5260205260405f2090565b5461ffff1690565b61ffff8116612b4e57505f915f5b82811061463657505050600103614627576145d16145c7600c5461ffff1690565b60010161ffff1690565b600c805461ffff191661ffff83161790559161462483614611816145fe85600d905f5260205260405f2090565b9061ffff825491169061ffff1916179055565b600e9061ffff165f5260205260405f2090565b55565b6336fe863f60e21b5f5260045ffd5b61465e612ac561465861464a848787614558565b356001600160f81b03191690565b60f81c90565b600190816f07fffffe0000000003ffe00000000000821c161561462757602f1461468c575b506001016145a6565b9381946001921580156146b6575b156146ae575060ff60025b16019390614683565b60ff906146a5565b505f198501861461469a565b6117826040516370a0823160e01b6020820152306024820152602481526126ad604482611975565b6020631fffffff91015160031c16600181018091116116e85761470c81611ded565b9061471a6040519283611975565b808252614729601f1991611ded565b0136602083013790565b6060810180515f928161474557505052565b5183526007602052604083209060281b815401905552565b60e081015192602084015181116147c6575b602060019260079260808701908151928351156147a9575b5050508460031c010192161b81515f1a17905360608101600181510190525190565b6147b5919293506146ea565b9182916040890152525f8080614787565b925061010081015192835161476f576147e08184846148fb565b6147f0612d7060c0850151151590565b6147fb57845261476f565b935050505090565b6004810180546003830155600282018054600590930180545f9093556001600160a01b031983169055926001600160a01b039182169291909116908183146148a25761484d613488565b60601b61486c836009906001600160a01b03165f5260205260405f2090565b9081541790556001614890846009906001600160a01b03165f5260205260405f2090565b910160201b8154179055825418189055565b50505050565b5f808080936001600160a01b036001600160801b03601354169116612710f150565b929190926005841015610370576001600160401b03606092611782958352166020820152816040820152019061174d565b9092916149bc61490e60c0840151151590565b602084018051600160c01b019081905290929060c01c63ffffffff169583156149f1575061493c600261063d565b7f39616b36ab220de6be9caaada21d795535b08fc14312ad2d2cd68b3703bc903560025f5b61496a8261063d565b85156149e5575f5b8460481b908260081b841717176149928a6007905f5260205260405f2090565b5563ffffffff94859260a0890151906001600160401b0360405195869516988d16971690846148ca565b0390a36149c65750565b5180516001600160e01b03166001600160e01b038460e01b9116179052565b65010000000000614972565b7f39616b36ab220de6be9caaada21d795535b08fc14312ad2d2cd68b3703bc90359060019061496156fe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
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
// Solidity: event IncidentOpened(uint32 indexed incident, uint32 indexed node, uint8 kind, uint64 epoch, string evidence)
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
	if bytes.Equal(raw[:4], network.abi.Errors["AlreadyQueued"].ID.Bytes()[:4]) {
		return network.UnpackAlreadyQueuedError(raw[4:])
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
	if bytes.Equal(raw[:4], network.abi.Errors["DebitEmpty"].ID.Bytes()[:4]) {
		return network.UnpackDebitEmptyError(raw[4:])
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
	if bytes.Equal(raw[:4], network.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return network.UnpackReentrancyGuardReentrantCallError(raw[4:])
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

// NetworkDebitEmpty represents a DebitEmpty error raised by the Network contract.
type NetworkDebitEmpty struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DebitEmpty(uint256 index)
func NetworkDebitEmptyErrorID() common.Hash {
	return common.HexToHash("0x50f58d594b03218c0910dfeaf378f70a1050b5178b6dd7808a6829de029067fa")
}

// UnpackDebitEmptyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DebitEmpty(uint256 index)
func (network *Network) UnpackDebitEmptyError(raw []byte) (*NetworkDebitEmpty, error) {
	out := new(NetworkDebitEmpty)
	if err := network.abi.UnpackIntoInterface(out, "DebitEmpty", raw); err != nil {
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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"network_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint128\",\"name\":\"minPrice\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"minTermEpochs\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"samples\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"movesPerEpoch\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"receivePerEpoch\",\"type\":\"uint16\"},{\"internalType\":\"uint128\",\"name\":\"bounty\",\"type\":\"uint128\"},{\"internalType\":\"uint8\",\"name\":\"maxAttempts\",\"type\":\"uint8\"}],\"internalType\":\"structWorkParams\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"replica\",\"type\":\"uint8\"}],\"name\":\"assignment\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"int64\",\"name\":\"cumUp\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"block\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"attempt\",\"type\":\"uint8\"}],\"internalType\":\"structAssignment\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"close\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"spec\",\"type\":\"string\"},{\"internalType\":\"uint8\",\"name\":\"driver\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"replicas\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"maxPerDomain\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"}],\"internalType\":\"structWorkloadSpec\",\"name\":\"s\",\"type\":\"tuple\"}],\"name\":\"create\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"fund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"items\",\"outputs\":[{\"internalType\":\"uint64[]\",\"name\":\"list\",\"type\":\"uint64[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"network\",\"outputs\":[{\"internalType\":\"contractINetwork\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"max\",\"type\":\"uint8\"}],\"name\":\"place\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"placed\",\"type\":\"uint8\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"queued\",\"outputs\":[{\"internalType\":\"uint64[]\",\"name\":\"list\",\"type\":\"uint64[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"max\",\"type\":\"uint8\"}],\"name\":\"redistribute\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"moved\",\"type\":\"uint8\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"replica\",\"type\":\"uint8\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"workParams\",\"outputs\":[{\"components\":[{\"internalType\":\"uint128\",\"name\":\"minPrice\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"minTermEpochs\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"samples\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"movesPerEpoch\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"receivePerEpoch\",\"type\":\"uint16\"},{\"internalType\":\"uint128\",\"name\":\"bounty\",\"type\":\"uint128\"},{\"internalType\":\"uint8\",\"name\":\"maxAttempts\",\"type\":\"uint8\"}],\"internalType\":\"structWorkParams\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"workload\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"driver\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"replicas\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"maxPerDomain\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"closed\",\"type\":\"bool\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"endsAt\",\"type\":\"uint64\"}],\"internalType\":\"structWorkloadView\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"workloads\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"workload\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"BountyPaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"CreditWithdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"workload\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"replica\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"from\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"clock\",\"type\":\"uint64\"}],\"name\":\"ReplicaAssigned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"workload\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"replica\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"blockNumber\",\"type\":\"uint64\"}],\"name\":\"ReplicaRearmed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"workload\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"replica\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"served\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"elapsed\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refund\",\"type\":\"uint256\"}],\"name\":\"ReplicaSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"workload\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"from\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"replica\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"attempt\",\"type\":\"uint8\"}],\"name\":\"ReplicaUnplaced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"workload\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refund\",\"type\":\"uint256\"}],\"name\":\"WorkloadClosed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"workload\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"spec\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"driver\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"replicas\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"maxPerDomain\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"escrow\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"endsAt\",\"type\":\"uint64\"}],\"name\":\"WorkloadCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"workload\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"endsAt\",\"type\":\"uint64\"}],\"name\":\"WorkloadFunded\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"}],\"name\":\"EscrowTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"MoveCapReached\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NodeNotEmptying\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"workload\",\"type\":\"uint32\"}],\"name\":\"NotWorkloadOwner\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingToPlace\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToWithdraw\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"relation\",\"type\":\"string\"}],\"name\":\"ParamsInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"blockNumber\",\"type\":\"uint64\"}],\"name\":\"SameBlock\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"}],\"name\":\"SpecInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"workload\",\"type\":\"uint32\"}],\"name\":\"WorkloadIsClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"workload\",\"type\":\"uint32\"}],\"name\":\"WorkloadUnknown\",\"type\":\"error\"}]",
	ID:  "5c7b5f27bea17bcef24ce5e73f08206c20",
	Bin: "0x6101e080604052346107e75780614817803803809161001e8285610838565b833981010361010081126107e75760e06100378361086f565b91601f1901126107e75760206004916100c060e0604051956100598288610838565b610064858201610883565b875261007260408201610897565b85880152610082606082016108a8565b6040880152610093608082016108b6565b60608801526100a460a082016108b6565b60808801526100b560c08201610883565b60a0880152016108a8565b60c08501526001600160a01b03166080819052604051637e062a3560e11b815292839182905afa9081156107f3575f916107fe575b506001600160a01b0390811660a0526080516040516367f855cb60e11b8152916104009183916004918391165afa9081156107f3575f91610578575b5081516001600160801b0316801590811561055e575b5061052d5763ffffffff602083015116156104f75760ff60408301511680159081156104ec575b506104bc5761ffff608083015116156104845761ffff60608301511661ffff6080840151161161043f5760a08201518251602084015163ffffffff166001600160801b039182168181029390921691801590840490911417156103a657116103ee5760ff60c083015116156103ba5780519060018060401b0380921660c05263ffffffff60408160208401511692015116029081169081036103a6578060e052156103705760018060801b038151166101005263ffffffff6020820151169061012091825260ff6040820151169061014091825261ffff6060820151169061016091825261ffff60808201511661018090815260ff60c060018060801b0360a085015116936101a0948552015116926101c093845260405194613f3d96876108da88396080518781816104120152818161094a01528181610b52015281816111cc01528181611d2c015281816120fb0152818161238c015261397b015260a05187818161018f0152818161063f01528181610dfe0152611310015260c051876123e1015260e051876126960152610100518781816102bc0152610bd70152518681816103540152610c09015251858181610c32015261319d015251848181610c610152818161249d015281816124d50152613204015251838181610c8b0152613e5d015251828181610cb70152613b86015251818181610cde0152612fd80152f35b6040516313e88ff160e21b815260206004820152600d60248201526c65706f6368207365636f6e647360981b6044820152606490fd5b634e487b7160e01b5f52601160045260245ffd5b6040516313e88ff160e21b815260206004820152600b60248201526a6d6178417474656d70747360a81b6044820152606490fd5b6040516313e88ff160e21b815260206004820152602260248201527f626f756e7479203c3d206d696e5072696365202a206d696e5465726d45706f63604482015261687360f01b6064820152608490fd5b60646040516313e88ff160e21b815260206004820152602060248201527f6d6f76657350657245706f6368203e3d207265636569766550657245706f63686044820152fd5b6040516313e88ff160e21b815260206004820152600f60248201526e0e4cac6cad2eccaa0cae48ae0dec6d608b1b6044820152606490fd5b6040516313e88ff160e21b815260206004820152600760248201526673616d706c657360c81b6044820152606490fd5b60109150115f61016e565b6040516313e88ff160e21b815260206004820152600d60248201526c6d696e5465726d45706f63687360981b6044820152606490fd5b6040516313e88ff160e21b81526020600482015260086024820152676d696e507269636560c01b6044820152606490fd5b633b9aca0090066001600160801b0316151590505f610147565b9050610400813d610400116107eb575b816105966104009383610838565b810103126107e757604051906105ae61040083610838565b6105b7816108c5565b82526105c560208201610897565b60208301526105d660408201610897565b60408301526105e7606082016108b6565b60608301526105f8608082016108b6565b608083015261060960a08201610897565b60a083015261061a60c08201610897565b60c083015261062b60e08201610897565b60e083015261063d6101008201610897565b610100830152610120610651818301610897565b90830152610140610663818301610897565b90830152610160610675818301610897565b90830152610180610687818301610897565b908301526101a06106998183016108b6565b908301526101c06106ab8183016108b6565b908301526101e06106bd8183016108b6565b908301526102006106cf8183016108c5565b908301526102206106e18183016108b6565b908301526102406106f38183016108b6565b90830152610260610705818301610897565b90830152610280610717818301610897565b908301526102a0610729818301610883565b908301526102c061073b8183016108b6565b908301526102e061074d818301610883565b9083015261030061075f818301610883565b90830152610320610771818301610897565b908301526103406107838183016108a8565b908301526103606107958183016108a8565b908301526103806107a78183016108a8565b908301526103a06107b98183016108b6565b908301526103c06107cb8183016108b6565b908301526107dd6103e0809201610897565b908201525f610131565b5f80fd5b3d9150610588565b6040513d5f823e3d90fd5b90506020813d602011610830575b8161081960209383610838565b810103126107e75761082a9061086f565b5f6100f5565b3d915061080c565b601f909101601f19168101906001600160401b0382119082101761085b57604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036107e757565b51906001600160801b03821682036107e757565b519063ffffffff821682036107e757565b519060ff821682036107e757565b519061ffff821682036107e757565b51906001600160401b03821682036107e75756fe60806040526004361015610011575f80fd5b5f3560e01c80630b157f28146119da5780630b90cca2146119b857806316049ddf146118335780631f9ab193146114845780632db75d40146111465780633f16f3b0146110285780634a43f24a14610eac57806351cff8d914610d835780635726001214610d325780636594156e14610b765780636739afca14610b33578063a318fad8146108e8578063a4fbfd93146101ee578063d5d44d80146101b3578063fc0c546a146101705763ffb5d239146100c9575f80fd5b3461016c57602036600319011261016c5760043563ffffffff81169081810361016c5761ffff6100fb610101926126fb565b16611f60565b905f5b825181101561015a578061013e60019284600864ffffffffff9291600683049060401b175f526020526028600660405f20549206021c1690565b6001600160401b036101508387611fa0565b9116905201610104565b604051806101688582611e65565b0390f35b5f80fd5b3461016c575f36600319011261016c5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461016c57602036600319011261016c576004356001600160a01b03811680910361016c575f526009602052602060405f2054604051908152f35b3461016c5760031960203682011261016c57600435906001600160401b03821161016c5760c090823603011261016c576102266122de565b61023360048201806121e4565b8015915081156108dd575b506108b15760ff61025160248301612216565b1615801561086b575b61083c5760ff61026c60448301612216565b16158015610824575b6107f35760ff61028760648301612216565b161580156107ce575b610799576102a060848201612224565b633b9aca006102b160848401612224565b6001600160801b03807f0000000000000000000000000000000000000000000000000000000000000000169116108015610778575b801561075b575b61072d576001600160601b036001600160801b0361030d60a48601612224565b16116106fe576103406001600160801b0361032a60848601612224565b1660ff61033960448701612216565b1690612238565b9061034d60a48501612224565b63ffffffff7f000000000000000000000000000000000000000000000000000000000000000016906001600160801b036103878386612238565b9116106106c857505f54926103a163ffffffff8516612024565b63ffffffff1990941663ffffffff8516175f556103bc61224b565b9233845260ff6103ce60248801612216565b16602085015260ff6103e260448801612216565b16604085015260ff6103f660648801612216565b166060850152604051632ef53eb560e11b8152906020826004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9182156106bd575f92610681575b5061045760a48801612224565b6001600160801b03169061046a91612066565b61047391613542565b64ffffffffff1660e08401526001600160801b0316046001600160401b031660a082015260a483016104a490612224565b6001600160601b031660c08201526104bb816138f5565b63ffffffff83165f52600360205260405f20556104d78161359f565b600460205260405f20558260040183600401906104f3916121e4565b909161050160248601612216565b9061050e60448701612216565b61051a60648801612216565b61052660848901612224565b9161053360a48a01612224565b9360e0015164ffffffffff1694866040519860e08a528160e08b01526101008a0137868801610100015f905260ff16602088015260ff16604087015260ff1660608601526001600160801b031660808501526001600160801b031660a084015260c083015233918063ffffffff851692601f1990601f0116810103610100017f440f438e534d38cff62c2e2b078e61e7819b7b24872618ab0d505c84ff21857a91a36105dd612298565b5f918060081b64ffffffff0016925b60ff6105fa60448701612216565b1660ff8216908110156106205760ff916106195f866001948917613359565b01166105ec565b6020836106636001600160801b0361063a60a48b01612224565b1630337f000000000000000000000000000000000000000000000000000000000000000061360e565b5f5f516020613f1d5f395f51905f525d63ffffffff60405191168152f35b9091506020813d6020116106b5575b8161069d60209383611eb5565b8101031261016c576106ae90612052565b908761044a565b3d9150610690565b6040513d5f823e3d90fd5b6001600160801b036106e784926106e160a48901612224565b93612238565b91635667598960e11b5f521660045260245260445ffd5b604051634ca1428560e11b8152602060048201526006602482015265657363726f7760d01b6044820152606490fd5b604051634ca1428560e11b8152602060048201526005602482015264707269636560d81b6044820152606490fd5b506001600160401b036001600160801b03828185160416116102ed565b506001600160801b03818161078f60848701612224565b16061615156102e6565b604051634ca1428560e11b815260206004820152600c60248201526b36b0bc2832b92237b6b0b4b760a11b6044820152606490fd5b506107db60648201612216565b60ff806107ea60448501612216565b16911611610290565b604051634ca1428560e11b81526020600482015260086024820152677265706c6963617360c01b6044820152606490fd5b50602060ff61083560448401612216565b1611610275565b604051634ca1428560e11b8152602060048201526006602482015265323934bb32b960d11b6044820152606490fd5b5061087860248201612216565b5f1960ff61088860248501612216565b160160ff811161089d571660ff16151561025a565b634e487b7160e01b5f52601160045260245ffd5b6064604051634ca1428560e11b81526020600482015260046024820152637370656360e01b6044820152fd5b60809150118261023e565b3461016c5760208060031936011261016c5763ffffffff6004358181169283820361016c576109156122de565b61091e82613443565b928351926001600160a01b038094163303610b20578260049460405195868092632ef53eb560e11b82527f0000000000000000000000000000000000000000000000000000000000000000165afa9384156106bd575f94610ae9575b50604085019060081b64ffffffff00165f5b825160ff8281169116811015610a545760ff916001918417805f5260058089526109d96109bc60405f2054612732565b8c8c8b83511683816109ea575b90505f925060e09150015261326d565b915f52885260405f2055011661098c565b610a0693610a006109f9611fb4565b809461395c565b886139d5565b610a4b5f8560c08160061b169067ffffffffffffff00603f8260021c169116175f52600660205260405f20918254906001600160401b03809116831b921b1916179055565b8c8c5f836109c9565b887f32b53e7179ee60fd752fadb647123f8359285c18d2d4a53a5e4299e1635c5450878a610aaf60c08201915f6001600160601b03845116935260016080820152610a9e816138f5565b865f526003855260405f205561359f565b6004835260405f2055335f526009825260405f20610ace828254611f3c565b9055604051908152a25f5f516020613f1d5f395f51905f525d005b9093508281813d8311610b19575b610b018183611eb5565b8101031261016c57610b1290612052565b928661097a565b503d610af7565b85632efdd5bd60e21b5f5260045260245ffd5b3461016c575f36600319011261016c5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461016c575f36600319011261016c575f60c0604051610b9760e082611eb5565b8281528260208201528260408201528260608201528260808201528260a0820152015260e0604051610bc98282611eb5565b60ff6001600160801b0391827f0000000000000000000000000000000000000000000000000000000000000000169283825260208201918363ffffffff807f000000000000000000000000000000000000000000000000000000000000000016855260408301827f00000000000000000000000000000000000000000000000000000000000000001681526060840161ffff938492837f00000000000000000000000000000000000000000000000000000000000000001683526080870194847f000000000000000000000000000000000000000000000000000000000000000016865260c060a08901988a7f0000000000000000000000000000000000000000000000000000000000000000168a520199837f0000000000000000000000000000000000000000000000000000000000000000168b526040519c8d52511660208c0152511660408a01525116606088015251166080860152511660a0840152511660c0820152f35b3461016c57604036600319011261016c5760043563ffffffff8116810361016c5760243560ff8116810361016c57610d7191610d6c6122de565b612084565b5f5f516020613f1d5f395f51905f525d005b3461016c5760208060031936011261016c576004356001600160a01b0380821680920361016c57610db26122de565b815f526009835260405f2054908115610e9957825f52600984525f6040812055827f6b00960292e7976c9eb5434816470b38a441061eee645921536131ccb937cafe85604051858152a27f00000000000000000000000000000000000000000000000000000000000000006040519363a9059cbb60e01b5f5260045282602452845f60448180855af160015f5114811615610e7a575b8460405215610e675750505f5f516020613f1d5f395f51905f525d8152f35b635274afe760e01b5f521660045260245ffd5b6001811516610e9057813b15153d151616610e48565b843d5f823e3d90fd5b82636e34ee0b60e11b5f5260045260245ffd5b3461016c57602036600319011261016c5760043563ffffffff8116810361016c576040519061010091610edf8382611eb5565b5f8152602081015f9052604081015f9052606081015f9052608081015f905260a081015f905260c081015f905260e0015f9052610f1b9061287f565b80516001600160a01b031690602081015190604081015160ff1690606081015160ff166080820151151560a08301519160c08401519360e001519460405196610f648a89611eb5565b88885260ff1660208801526040870152606086015260808501526001600160401b0316633b9aca00026001600160801b031660a08401526001600160601b031660c083015264ffffffffff1660e0820152604051918252602081015160ff166020830152604081015160ff166040830152606081015160ff16606083015260808101511515608083015260a08101516001600160801b031660a083015260c08101516001600160801b031660c083015260e001516001600160401b031660e0820152f35b3461016c57604036600319011261016c5760043563ffffffff808216820361016c5760243560ff811680910361016c5764ffffffff0060c0935f60a06040516110718882611eb5565b828152826020820152826040820152826060820152826080820152015260081b16175f52600560205260ff6110a960405f2054612732565b9180835116928160208201511690604081015164ffffffffff9360608301519360a08781886080880151169601511696604051906110e78c83611eb5565b8a8252602082019384526040820195168552606081019660070b875260808101958652019586526040519788525116602087015251916001600160401b0380931660408701525160070b606086015251166080840152511660a0820152f35b3461016c57604036600319011261016c5760043563ffffffff8116810361016c5761116f6122de565b61117881613443565b6024351561146c576001600160601b0360c0820151166001600160601b03036001600160601b03811161089d576001600160601b0316602435116106fe57604051632ef53eb560e11b8152906020826004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9182156106bd575f92611430575b5064ffffffffff60e0820151166001600160401b0383161015611334575b6001600160601b03602435166001600160601b0360c08301511601906001600160601b03821161089d5764ffffffffff6112a781946001600160601b0360e0951660c08501526112a161127582866134bc565b61129b86633b9aca00906001600160401b0360ff604060a0840151930151169116020290565b90612066565b90613542565b16828201526112b58161359f565b63ffffffff85165f52600460205260405f205501511660405190602435825260208201527fde4608c0bf36f608002a98e43569de8bc2fd4df92da65d039124023002f5ad49604063ffffffff33941692a3610d7160243530337f000000000000000000000000000000000000000000000000000000000000000061360e565b5f5b60ff80604084015116818316101561141c578160019160ff931664ffffffff008760081b1617805f526005806020526113f161137560405f2054612732565b805163ffffffff16156114035761018063ffffffff82511661139f611398611fb4565b809261395c565b6113ac8b82858d8a61367e565b64ffffffffff8b16604084018b64ffffffffff6113de6101006113d283865116876134a5565b93019282845116612a07565b16905252015160070b606082015261326d565b915f5260205260405f20550116611336565b60e081015161326d576114175f8286613359565b61326d565b505064ffffffffff821660e0820152611222565b9091506020813d602011611464575b8161144c60209383611eb5565b8101031261016c5761145d90612052565b9083611204565b3d915061143f565b635667598960e11b5f525f600452600160245260445ffd5b3461016c57602036600319011261016c5760ff60043516806004350361016c576114ac6122de565b5f6114b5612314565b906114be611fb4565b9160148410156118275760ff6004359493945b169360405f945b60ff86169660078810156117be5786976114f863ffffffff986001611f0c565b9890546003998a1b1c169163ffffffff83996115158c6002611f0c565b9054911b1c16905b8163ffffffff85161415806117b5575b806117ac575b1561179b5761157363ffffffff85168464010000000017600864ffffffffff9291600683049060401b175f526020526028600660405f20549206021c1690565b6001600160401b0381165f52600560205261159160405f2054612732565b6115a363ffffffff8360081c1661287f565b9560808701511580159061177c575b61173b5764ffffffffff6080830151164311156117275760608b0151156116a4576115df6115e591612024565b93611ea9565b95896115fb64ffffffffff6080850151166127b6565b91826116815750505061167764ffffffffff60808361164360ff60a07fa96eea8a4232651187da743bcc99f48434ef479e27f3819e5851dc3f39aa62a5970151168288613359565b01511660405191829160ff63ffffffff8760081c1696168390929164ffffffffff60209160ff604085019616845216910152565b0390a25b9261151d565b61168f948d94929394612a20565b1561167b579761169e90611efb565b9761167b565b9550505050505060ff8698929816156117075760ff916001915f985b63ffffffff8216036116d7575b50011694956114d8565b611701906116e58385611f0c565b90919063ffffffff8084549260031b9316831b921b1916179055565b896116cd565b6001600160401b03602086015116637ea6521160e01b5f5260045260245ffd5b93505050986001935060ff949a92506116c0565b90611776939650916001600160401b0361175d845f60e061177097015261326d565b91165f52600560205260405f2055612024565b95611ea9565b9461167b565b506001600160401b038b511664ffffffffff60e08901511611156115b2565b9860ff949a925060019391506116c0565b50851515611533565b5080151561152d565b859350906014111561181e5760ff6004355b16149081611813575b50611804576117e96020926131d1565b5f5f516020613f1d5f395f51905f525d60ff60405191168152f35b633331a5c760e01b5f5260045ffd5b6040915014836117d9565b60ff60146117d0565b60ff60149493946114d1565b3461016c575f36600319011261016c575f805b600760ff8316106119695761185a90611f60565b5f905f5b60ff8116600781101561195857600180916118798483611f0c565b909163ffffffff809354600393841b1c169064010000000017935b6118aa575b5050505050600160ff91011661185e565b826118bc8760029a989a999799611f0c565b905490841b1c16811461194d57806001600160401b036119036119289387600864ffffffffff9291600683049060401b175f526020526028600660405f20549206021c1690565b16805f52600560205260e061191b60405f2054612732565b0151611933575b50611f92565b869496979597611894565b61194661193f89611f92565b9888611fa0565b5289611922565b849650969496611899565b838352604051806101688582611e65565b611974826002611f0c565b63ffffffff8092546003928261198b886001611f0c565b905490861b1c16931b1c160381811161089d5760ff926001926119af921690611f3c565b92011690611846565b3461016c575f36600319011261016c5760205f5463ffffffff60405191168152f35b3461016c57604036600319011261016c5760043563ffffffff8116810361016c5760243560ff81169182820361016c57611a126122de565b5f91611a1c611fb4565b90611a27828461395c565b604082019081516007811015611e2557600414918215611e4f575b8215611e39575b8215611e0e575b508180611df6575b611dda576014611a66612314565b961015611dd05760ff905b1692819061ffff611a81826126fb565b165b80151580611dc7575b15611dbc57611a9a90611ea9565b611ace8163ffffffff8416600864ffffffffff9291600683049060401b175f526020526028600660405f20549206021c1690565b956001600160401b0387165f526005602052611aed60405f2054612732565b8515611cff575b64ffffffffff6080820151166001600160401b03610140890151168082118015611cf7575b15611cef5750915b6001600160401b038316431115611ce657611b3b90611ea9565b975f92878815611cd8575b611cbd575b508215611c2457611b6463ffffffff8260081c1661287f565b906001600160401b038c51168964ffffffffff60e085015116821015611c1657505060608c015115611bb857918891611b9e94938d612a20565b611ba8575b611a83565b95611bb290611efb565b95611a83565b5050505050935091505060ff831615611bf6575b15611bdd57506117e96020926131d1565b63ffffffff9063327991d160e01b5f521660045260245ffd5b6001600160401b03602085015116637ea6521160e01b5f5260045260245ffd5b92909391611ba39550612931565b9150611cb564ffffffffff60807fa96eea8a4232651187da743bcc99f48434ef479e27f3819e5851dc3f39aa62a593824316828201528915610100820152611c6b8161326d565b6001600160401b0387165f52600560205260405f205501511660405191829160ff63ffffffff8760081c1696168390929164ffffffffff60209160ff604085019616845216910152565b0390a2611a83565b611cd19193506001600160401b03166127b6565b918b611b4b565b506101008301511515611b46565b97505050611a83565b905091611b21565b508715611b19565b93604051631e3f480560e31b81526001600160401b03891660048201526020816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156106bd575f91611d82575b5063ffffffff80602088015116911603611d795750600193611af4565b93509550611a83565b90506020813d602011611db4575b81611d9d60209383611eb5565b8101031261016c57611dae90611eea565b8b611d5c565b3d9150611d90565b509350915050611bcc565b50851515611a8c565b5060ff6014611a71565b634c17d21960e01b5f526001600160401b03431660045260245ffd5b506001600160401b0361014084015116431115611a58565b909150516007811015611e25576006149086611a50565b634e487b7160e01b5f52602160045260245ffd5b809250516007811015611e255760051491611a49565b809250516007811015611e255760031491611a42565b60209060206040818301928281528551809452019301915f5b828110611e8c575050505090565b83516001600160401b031685529381019392810192600101611e7e565b801561089d575f190190565b90601f801991011681019081106001600160401b03821117611ed657604052565b634e487b7160e01b5f52604160045260245ffd5b519063ffffffff8216820361016c57565b60ff1660ff811461089d5760010190565b9190916007831015611f2857601c908360031c019260021b1690565b634e487b7160e01b5f52603260045260245ffd5b9190820180921161089d57565b6001600160401b038111611ed65760051b60200190565b90611f6a82611f49565b611f776040519182611eb5565b8281528092611f88601f1991611f49565b0190602036910137565b5f19811461089d5760010190565b8051821015611f285760209160051b010190565b60405190611fc46101e083611eb5565b5f6101c0838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a08201520152565b63ffffffff80911690811461089d5760010190565b6001600160601b03918216908216039190821161089d57565b51906001600160401b038216820361016c57565b8115612070570490565b634e487b7160e01b5f52601260045260245ffd5b9061208e82613443565b9160ff806040850151931692168210156121b45764ffffffff009060081b161790815f5260056020526120c460405f2054612732565b63ffffffff8151169081156121ae576120e56120de611fb4565b809361395c565b604051632ef53eb560e11b8152926020846004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9384156106bd575f94612172575b5060e081015164ffffffffff166001600160401b0385161061215a5761215894612931565b565b91819361216d918693856121589861367e565b6138b4565b9093506020813d6020116121a6575b8161218e60209383611eb5565b8101031261016c5761219f90612052565b925f612133565b3d9150612181565b50505050565b604051634ca1428560e11b81526020600482015260076024820152667265706c69636160c81b6044820152606490fd5b903590601e198136030182121561016c57018035906001600160401b03821161016c5760200191813603831361016c57565b3560ff8116810361016c5790565b356001600160801b038116810361016c5790565b8181029291811591840414171561089d57565b6040519061225b61014083611eb5565b5f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b604051906122a861012083611eb5565b5f610100838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201520152565b5f516020613f1d5f395f51905f52805c6122f8576001905d565b633ee5aeb560e01b5f5260045ffd5b9190820391821161089d57565b604090815191610140926123288482611eb5565b5f8152602091828201925f8452818301935f8552606092838501955f87525f60808701528460a087015260c08601858152612361611fb4565b60e088015261010091612372611fb4565b8389015261012080890193888552899c6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001687519b632ef53eb560e11b8d528a8d600481855afa9c8d1561267e575f9d6126c4575b506001600160401b03809d1690528b807f0000000000000000000000000000000000000000000000000000000000000000168042105f1461268857505f5b168952875191829163c19d93fb60e01b83528260046101e09485935afa93841561267e57908d9a9998979695949392915f9461256d575b5050505001519063ffffffff9283809316825285519061246661022083611eb5565b60108252610200368b84013752511660108111156124f9575b505050505f549485915116921c16145f146124ce571c61ffff9081167f000000000000000000000000000000000000000000000000000000000000000082160390811161089d5761ffff169052565b505061ffff7f0000000000000000000000000000000000000000000000000000000000000000169052565b60019192939495500181811161089d5787949392911661252461251b82611f49565b93519384611eb5565b808352612533601f1991611f49565b01855f5b82811061254b57505050525f80808061247f565b9091929394955061255a611fb4565b8282870101520190858895949392612537565b919350919950828a813d8311612677575b6125888183611eb5565b8101031261016c5761259c88519384611eb5565b6125a58a612052565b83528a8a01518b8401526125ba888b01612052565b888401526125c98c8b01612052565b8c8401526125d960808b01611eea565b608084015260a08a015160a08401526125f460c08b01611eea565b60c084015261260560e08b01611eea565b60e0840152612615818b01611eea565b90830152612624838a01611eea565b83830152612633818a01611eea565b908201526101609788810151801515810361016c578c9983015261018080820151908301526101a080820151908301526101c080910151908201525f808080612444565b503d61257e565b89513d5f823e3d90fd5b6126929042612307565b168c7f0000000000000000000000000000000000000000000000000000000000000000168015612070578d910461240d565b909c508a81813d83116126f4575b6126dc8183611eb5565b8101031261016c576126ed90612052565b9b5f6123cf565b503d6126d2565b63ffffffff165f52600760205261272d60405f205461ffff916001600160401b03838316938360101c169260201c1690565b505090565b90600161273d612298565b9263ffffffff80821685528160201c16602085015264ffffffffff808260401c1660408601526001600160401b038260681c1660070b60608601528160a81c16608085015260ff8160d01c1660a085015261ffff8160d81c1660c0850152818160e81c16151560e085015260e91c161515610100830152565b90814091821580612876575b6127c95750565b5f80604051926020938481019182528481526127e6604082611eb5565b519071f90827f1c53a10cb7a02335b1753200029355afa903d1561286e573d916001600160401b038311611ed6576040519261282b601f8201601f1916840185611eb5565b83523d5f8385013e5b80612864575b612842575050565b8151918101519293509081811061285857505090565b5f19910360031b1b1690565b508082511461283a565b606091612834565b504381106127c2565b63ffffffff9061288d61224b565b50165f52600360205260405f2054600460205260ff60405f20546128af61224b565b926001600160a01b0381168452828160a01c166020850152828160a81c166040850152828160b01c16606085015260b81c151560808401526001600160401b03811660a08401526001600160601b038160401c1660c084015264ffffffffff808260a01c1660e08501528160c81c1661010084015260f01c1661012082015290565b9290612a027fabef2e6af93f8ff2f8775bcf6c118de2e7fefc71157bf91c3ad0c67c0edae897936129bd8180519461297263ffffffff9a8b9884848d6139d5565b6129b75f8a60c08160061b169067ffffffffffffff00603f8260021c169116175f52600660205260405f20918254906001600160401b03809116831b921b1916179055565b886138b4565b60ff60a085602084015116920151169060ff60405195869516988860081c1697168491604091949363ffffffff60ff9283606087019816865216602085015216910152565b0390a3565b91909164ffffffffff8080941691160191821161089d57565b9095949291935f9383519060a085015160ff60405191602083019384526001600160401b038c16604084015216606082015260608152612a61608082611eb5565b519020945f92600360ff60408a0151160160021c97612a7f89611f49565b98612a8d6040519a8b611eb5565b808a52612a9c601f1991611f49565b013660208b01375f5b8951811015612adb578060019167ffffffffffffff008e16175f52600660205260405f2054612ad4828d611fa0565b5201612aa5565b5092959890939699919497603f8360021c16612b146001600160401b0360c08660061b161b19612b0b8385611fa0565b51169183611fa0565b5260a0890152604088015163ffffffff1660108110156131c45798909192935b5f9586805b8c821080613198575b15612c9c57908b979695949392918e60c063ffffffff60408c0151169a0151905f528260205260405f208a15612070579063ffffffff8f92818d600192061601169a5f5b858110612c4c57505083612b9991611fa0565b63ffffffff8b1680915263ffffffff8d1614612c41578989612bba92613cc1565b919015612c36576001019863ffffffff8d16158015612c0f575b612bec575b50506001905b0190919293949596612b39565b909b5060019199509a988c60e0810161010081519201908151905252905f612bd9565b508d61010081015160e080910151918161ffff92839201510151168d029116830210612bd4565b985050600190612bdf565b509750600190612bdf565b600581901b830160200151919c92935063ffffffff8316918203612c8f57508b03612c81575060015b995f5b908f9291612b86565b60010163ffffffff16612c75565b600191509b919b01612c78565b505092995092995095929496935063ffffffff831615155f14612fc7575063ffffffff8616612fa9575b5063ffffffff81165f526007602052612cfa60405f205461ffff916001600160401b03838316938360101c169260201c1690565b919061ffff821660c0880152612d4f8a61ffff841663ffffffff8716600890600660288185060293049060401b175f5260205260405f209164ffffffffff6001600160401b0384549216831b921b1916179055565b61ffff6001818416011161089d5760208501926001600160401b03808551169116145f14612f905761ffff60019116019161ffff831161089d57600161ffff6001600160401b03612dc995935b5116931601909163ffff00006bffffffffffffffff0000000061ffff9260201b169360101b169116171790565b63ffffffff82165f52600760205260405f20556060820151805f1981011161089d575f1901606083015263ffffffff81168452600163ffffffff6020860151160163ffffffff811161089d5763ffffffff166020850152815164ffffffffff80911660408601526101009061018082850151015160070b60608701525f60808701525f60a08701525f60e08701525f828701528084511690612e718387019282845116612a07565b169052600160ff61012086015116019260ff841161089d576121589663ffffffff8694612f23612ee28d9660ff612f889a166101208a01528601516001600160a01b0361ffff60c08351930151169116677fffffffffff000061ffff67800000000000000093169160101b16171790565b8660c08160061b169067ffffffffffffff00603f8260021c169116175f52600660205260405f20918254906001600160401b03809116831b921b1916179055565b8160208a01511692826001600160401b03865116916040519560ff891687526020870152166040850152606084015216907f1103aae9c722220429458a66f12baeaa2a70be3e25ce4b1549fefd2a4ba4166e608063ffffffff8660081c1692a3613b81565b6001946138b4565b50612dc991600161ffff6001600160401b038293612d9c565b612fc1906001600160401b038451169086868b6139d5565b5f612cc6565b979291509460ff60a08601511660ff7f00000000000000000000000000000000000000000000000000000000000000001681105f146131925760010160ff811161089d57915b6040870151966007881015611e2557612158976003036130a25750505060ff811660a085015261304d61304564ffffffffff926139aa565b824316612a07565b16608084018190526040805160ff8416815264ffffffffff909216602083015263ffffffff600884901c16917fa96eea8a4232651187da743bcc99f48434ef479e27f3819e5851dc3f39aa62a59190a26138b4565b63ffffffff831661312f575b50506130bb828685613359565b7fabef2e6af93f8ff2f8775bcf6c118de2e7fefc71157bf91c3ad0c67c0edae89763ffffffff8060208801511692613127604051928392169563ffffffff8860081c169560ff89168491604091949363ffffffff60ff9283606087019816865216602085015216910152565b0390a36138b4565b6001600160401b03613146925116908787876139d5565b61318b5f8460c08160061b169067ffffffffffffff00603f8260021c169116175f52600660205260405f20918254906001600160401b03809116831b921b1916179055565b5f806130ae565b9161300d565b5060ff7f0000000000000000000000000000000000000000000000000000000000000000168110612b42565b5060109890919293612b34565b60809060208101515f546bffffffffffffffff000000006dffff000000000000000000000000613229606086015161ffff7f000000000000000000000000000000000000000000000000000000000000000016612307565b60601b169260201b16906dffffffffffffffffffff00000000191617175f550151806132525750565b335f52600960205261326960405f20918254611f3c565b9055565b80519060208101516040820151606083015160808401519160a08501519360c08601519660e087015115155f1461334f57600160e81b96610100905b0151156133205763ffffffff67ffffffff000000006cffffffffff000000000000000067ffffffffffffffff60681b600160e91b9b5b61ffff60d81b9060d81b169960ff60d01b9060d01b169864ffffffffff60a81b9060a81b169760681b169560401b169360201b169116171717171717171790565b63ffffffff67ffffffff000000006cffffffffff000000000000000067ffffffffffffffff60681b5f9b6132df565b6101005f976132a9565b909160076121589364ffffffffff613373613045856139aa565b16608082015261339360ff8416918260a0820152600160e082015261326d565b6001600160401b0385165f52600560205260405f2055105f146134365760ff6133f5915b6133c2816002611f0c565b939063ffffffff81548660031b1c16946133db86612024565b9063ffffffff8084549260031b9316831b921b1916179055565b1664010000000017600890600660288185060293049060401b175f5260205260405f209164ffffffffff6001600160401b0384549216831b921b1916179055565b506133f560ff60066133b7565b9061344c61224b565b506134568261287f565b916001600160a01b038351161561348c5760808301516134735750565b63ffffffff90637b294fd760e11b5f521660045260245ffd5b63ffffffff9063ecbf6a3560e01b5f521660045260245ffd5b64ffffffffff918216908216039190821161089d57565b6001600160601b0361353061353793633b9aca0061352960e08601519564ffffffffff809716936001600160401b039480868316105f1461353a5750965b61010061351f60c08401519960ff8860a0870151169861012087015192169116612238565b9201511690612307565b9102612238565b9116612307565b90565b9050966134fa565b64ffffffffff916001600160401b039182169182840381811161089d571681116135735761356f91611f3c565b1690565b6064604051634ca1428560e11b81526020600482015260046024820152637465726d60e01b6044820152fd5b60a081015160c082015160e0830151916001600160401b0373ffffffffffffffffffffffff00000000000000006101008601519561012060ff60f01b91015160f01b169564ffffffffff60c81b9060c81b169464ffffffffff60a01b9060a01b169360401b1691161717171790565b9192604051916323b872dd60e01b5f526001600160a01b0394858092166004521660245260445260205f60648180865af19060015f511482161561365d575b6040525f60605215610e67575050565b90600181151661367557823b15153d1516169061364d565b503d5f823e3d90fd5b92919364ffffffffff60e08301511690816001600160401b038216105f146138ad5764ffffffffff915016935b60408101936136c264ffffffffff865116876134a5565b9564ffffffffff8716156138a457610180850151936060840194855160070b9060070b0390677fffffffffffffff8213677fffffffffffffff1983121761089d577f623b3c5dc18a25c7a16df327f741f1a8e474431789918f9ff3498a6ca20486849660a0968a935f90600781900b9082821361386d5750819b5b64ffffffffff8d6001600160401b038d890151166001600160401b03633b9aca009284848383168502029c160316020298169052121561385c575b50610100820164ffffffffff6137918c82845116612a07565b16905261379e8484611f3c565b6001600160601b036137b98160c08601931682845116612039565b16905282613833575b508261380a575b5064ffffffffff63ffffffff80955116986001600160401b036040519960ff87168b521660208a01521660408801526060870152608086015260081c1692a3565b6001600160a01b039051165f52600960205260405f2061382b838254611f3c565b90555f6137c9565b6001600160a01b039051165f52600960205260405f20613854838254611f3c565b90555f6137c2565b61018082015160070b90525f613778565b64ffffffffff87166001600160401b038216108314613896576001600160401b03165b9b61373d565b5064ffffffffff8616613890565b50505050505050565b50936136ab565b916138e5906138ca6001600160401b039361359f565b63ffffffff8560081c165f52600460205260405f205561326d565b91165f52600560205260405f2055565b805160208201516040830151916080606085015194015115155f1461394d57600160b81b936001600160a01b03905b60ff60b01b9060b01b169360ff60a81b9060a81b169260ff60a01b9060a01b1691161717171790565b6001600160a01b035f94613924565b906101e091630757009f60e21b5f5260045260245f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa6101df3d11161561016c57565b60ff1680156139d05760068110156139ca57600164ffffffffff911b1690565b50604090565b505f90565b9282826139e49496939561367e565b63ffffffff82511691825f526007602052613a1a60405f205461ffff916001600160401b03838316938360101c169260201c1690565b5f199561ffff93909290841687019184831161089d57613a5d9183909163ffff00006bffffffffffffffff0000000061ffff9260201b169360101b169116171790565b825f52600760205260405f205560c084019083808351169116809103613aca575b5050505061012060408201519264ffffffffff9361010094613aa8818785019316828451166134a5565b169052019260ff845116019260ff841161089d5760ff5f941690528281520152565b82613b47613b076001600160401b0393613b6b96600864ffffffffff9291600683049060401b175f526020526028600660405f20549206021c1690565b80928786511690600890600660288185060293049060401b175f5260205260405f209164ffffffffff6001600160401b0384549216831b921b1916179055565b1692835f526005602052613b5e60405f2054612732565b91511660c082015261326d565b905f52600560205260405f20555f808080613a7e565b9190917f0000000000000000000000000000000000000000000000000000000000000000906001600160801b038216928315613cba57613bdd81633b9aca00906001600160401b0360ff604060a0840151930151169116020290565b8251613bf36001600160401b03809216846134bc565b613bfd8388611f3c565b8110613cb057613c4060e093613c3b89613c469560809a6001600160601b03613c2f8160c08d01931682845116612039565b16905289511694612307565b612066565b90611f3c565b91019081519064ffffffffff8092168110613ca5575b50505001613c6b828251611f3c565b90526040519081527f0ad5ec65a74c32997223b2779efd407cbda749f5b07182b28e8965919abace03602063ffffffff339460081c1692a3565b1690525f8080613c5c565b5050505050505050565b5050505050565b92919063ffffffff821691825f526007602052613cf960405f205461ffff916001600160401b03838316938360101c169260201c1690565b96919461ffff8096169761010092838a1091821592613e34575b5050613e2657613d21611fb4565b50610120830151908151155f14613dee575050613d4360e0830151809461395c565b60408301516007811015611e255760021490811591613dd9575b508015613dc9575b613dbd576060613daf613db99594936001600160a01b0360a060ff9501519660c08351930151169116677fffffffffff000061ffff67800000000000000093169160101b16171790565b9201511691613e87565b9190565b5050505090505f905f90565b508360e083015116861015613d65565b60ff915083015160208501511616155f613d5d565b613df791611fa0565b5192836001600160a01b0381511615613e16575b60e084015250613d43565b613e1f9161395c565b5f83613e0b565b50505050505090505f905f90565b60208601516001600160401b03918216911614915081613e57575b505f80613d13565b905086807f000000000000000000000000000000000000000000000000000000000000000016911610155f613e4f565b92915f915f946001600160401b0381519216955b828110613ead5750505060ff16119150565b60208160051b83010151805b613ec65750600101613e9b565b87811865ffffffffffff8160101c1615613f105761ffff161580613efd575b613ef3575b60401c80613eb9565b9460010194613eea565b5067800000000000000081161515613ee5565b505f975050505050505056fe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
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
// Solidity: function workload(uint32 id) view returns((address,uint8,uint8,uint8,bool,uint128,uint128,uint64))
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
// Solidity: function workload(uint32 id) view returns((address,uint8,uint8,uint8,bool,uint128,uint128,uint64))
func (work *Work) TryPackWorkload(id uint32) ([]byte, error) {
	return work.abi.Pack("workload", id)
}

// UnpackWorkload is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4a43f24a.
//
// Solidity: function workload(uint32 id) view returns((address,uint8,uint8,uint8,bool,uint128,uint128,uint64))
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
	if bytes.Equal(raw[:4], work.abi.Errors["NotWorkloadOwner"].ID.Bytes()[:4]) {
		return work.UnpackNotWorkloadOwnerError(raw[4:])
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
