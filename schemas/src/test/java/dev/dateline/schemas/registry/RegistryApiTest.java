package dev.dateline.schemas.registry;

import static dev.dateline.schemas.registry.SchemaRegistryContract.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.schemas.registry.RegistryApi.Response;
import java.io.IOException;
import org.apache.avro.Schema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistryApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final SchemaRegistry registry = MemorySchemaLog.registry();
    private final RegistryApi api = new RegistryApi(registry);
    private int id;

    @BeforeEach
    void register() {
        id = registry.register("stories-value", FIRST);
    }

    @ParameterizedTest(name = "{0} {1} -> {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            GET    | /                                      | 200 |
            GET    | /subjects                              | 200 |
            GET    | /subjects/                             | 200 |
            GET    | /subjects/stories-value/versions       | 200 |
            GET    | /subjects/nobody-value/versions        | 404 | 40401
            GET    | /subjects/stories-value/versions/1     | 200 |
            GET    | /subjects/stories-value/versions/latest| 200 |
            GET    | /subjects/stories-value/versions/-1    | 200 |
            GET    | /subjects/stories-value/versions/2     | 404 | 40402
            GET    | /subjects/stories-value/versions/0     | 422 | 42202
            GET    | /subjects/stories-value/versions/first | 422 | 42202
            GET    | /subjects/nobody-value/versions/1      | 404 | 40401
            GET    | /schemas/ids/1                         | 404 | 40403
            GET    | /schemas/ids/one                       | 404 | 40403
            GET    | /schemas/types                         | 200 |
            GET    | /config                                | 200 |
            GET    | /config/stories-value                  | 200 |
            GET    | /mode                                  | 200 |
            POST   | /subjects/stories-value                | 422 | 42201
            POST   | /subjects/nobody-value                 | 404 | 40401
            POST   | /subjects/stories-value/versions       | 422 | 42201
            DELETE | /subjects/stories-value                | 405 | 405
            GET    | /no/such/path                          | 404 | 404
            GET    | /subjects/%zz/versions                 | 400 | 400
            """)
    void anAnswerHasTheStatusAndCodeThatClientsExpect(String method, String path, int status, Integer code)
            throws IOException {
        Response response = api.handle(method, path, "");
        assertThat(response.status()).isEqualTo(status);
        assertThat(JSON.readTree(response.json()).path("error_code").asInt()).isEqualTo(code == null ? 0 : code);
    }

    @Test
    void aVersionIsDescribedInFull() throws IOException {
        JsonNode version = json(api.handle("GET", "/subjects/stories-value/versions/latest", ""));
        assertThat(version.path("subject").asText()).isEqualTo("stories-value");
        assertThat(version.path("version").asInt()).isEqualTo(1);
        assertThat(version.path("id").asInt()).isEqualTo(id);
        assertThat(version.path("schema").asText()).isEqualTo(FIRST.toString());
    }

    @Test
    void aSchemaCanBeLookedUpByItsText() throws IOException {
        assertThat(json(api.handle("POST", "/subjects/stories-value", body(FIRST)))
                        .path("id")
                        .asInt())
                .isEqualTo(id);
        Response unknown = api.handle("POST", "/subjects/stories-value", body(SchemaRegistryContract.WIDER));
        assertThat(json(unknown).path("error_code").asInt()).isEqualTo(40403);
    }

    @Test
    void anIncompatibleSchemaIsAConflictWithAReason() throws IOException {
        String breaking = body(SchemaRegistryContract.BREAKING);
        Response response = api.handle("POST", "/subjects/stories-value/versions", breaking);
        assertThat(response.status()).isEqualTo(409);
        assertThat(json(response).path("message").asText()).contains("headline");
    }

    @Test
    void compatibilityIsToldWithoutRegistering() throws IOException {
        String path = "/compatibility/subjects/stories-value/versions";
        String breaking = body(SchemaRegistryContract.BREAKING);
        assertThat(json(api.handle("POST", path + "/latest", body(SchemaRegistryContract.WIDER))))
                .isEqualTo(JSON.readTree("{\"is_compatible\":true}"));
        assertThat(json(api.handle("POST", path, breaking))).isEqualTo(JSON.readTree("{\"is_compatible\":false}"));
        assertThat(json(api.handle("POST", path + "/1?verbose=true", breaking)).path("messages"))
                .hasSize(1);
        assertThat(registry.versions("stories-value")).hasSize(1);
    }

    @Test
    void theVersionsOfAnIdAreItsPlaces() throws IOException {
        assertThat(json(api.handle("GET", "/schemas/ids/" + id + "/versions", "")))
                .isEqualTo(JSON.readTree("[{\"subject\":\"stories-value\",\"version\":1}]"));
    }

    @Test
    void theLevelCanBeSetToWhatItIsAndToNothingElse() {
        assertThat(api.handle("PUT", "/config", "{\"compatibility\":\"BACKWARD_TRANSITIVE\"}")
                        .status())
                .isEqualTo(200);
        assertThat(api.handle("PUT", "/config/stories-value", "{\"compatibility\":\"NONE\"}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void onlyAvroWithoutReferencesIsTaken() {
        assertThat(api.handle("POST", "/subjects/x/versions", "{\"schemaType\":\"PROTOBUF\",\"schema\":\"\"}")
                        .status())
                .isEqualTo(422);
        assertThat(api.handle(
                                "POST",
                                "/subjects/x/versions",
                                "{\"schema\":\"\\\"string\\\"\",\"references\":[{\"name\":\"y\"}]}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aSubjectMayHaveAnyName() throws IOException {
        assertThat(api.handle("POST", "/subjects/a%2Fb+c%20d/versions", body(FIRST))
                        .status())
                .isEqualTo(200);
        assertThat(json(api.handle("GET", "/subjects", "")).toString()).contains("\"a/b+c d\"");
    }

    private static String body(Schema schema) {
        return JSON.createObjectNode().put("schema", schema.toString()).toString();
    }

    private static JsonNode json(Response response) throws IOException {
        return JSON.readTree(response.json());
    }
}
