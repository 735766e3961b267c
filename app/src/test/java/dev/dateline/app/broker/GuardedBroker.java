package dev.dateline.app.broker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AclBinding;

/**
 * A broker as a careful house runs it: TLS with a certificate of its own authority, SCRAM names and passwords, and nothing
 * allowed that no rule allows. The node itself, and user {@code root} with password {@code root}, may do everything.
 */
public final class GuardedBroker implements AutoCloseable {
    private static final String PASSWORD = "changeit";
    private static final String PLAIN = "org.apache.kafka.common.security.plain.PlainLoginModule required ";
    private static final String SCRAM = "org.apache.kafka.common.security.scram.ScramLoginModule required ";

    private final RunningBroker broker;
    private final Path authority;

    private GuardedBroker(RunningBroker broker, Path authority) {
        this.broker = broker;
        this.authority = authority;
    }

    /** Starts one on free ports. */
    public static GuardedBroker start(Path path, Map<String, String> besides) throws Exception {
        Path authority = certificates(Files.createDirectories(path));
        Map<String, String> settings = new HashMap<>(safety(path));
        settings.putAll(besides);
        return new GuardedBroker(RunningBroker.start(path, "SASL_SSL", settings), authority);
    }

    /** Who is nobody is the controller's own listener, which no client reaches. */
    private static Map<String, String> safety(Path path) {
        return Map.of(
                "sasl.enabled.mechanisms",
                "PLAIN,SCRAM-SHA-512",
                "sasl.mechanism.inter.broker.protocol",
                "PLAIN",
                "listener.name.sasl_ssl.plain.sasl.jaas.config",
                PLAIN + "username=\"node\" password=\"own\" user_node=\"own\" user_root=\"root\";",
                "listener.name.sasl_ssl.scram-sha-512.sasl.jaas.config",
                SCRAM + ";",
                "ssl.keystore.location",
                path.resolve("broker.p12").toString(),
                "ssl.keystore.password",
                PASSWORD,
                "ssl.truststore.location",
                path.resolve("authority.pem").toString(),
                "ssl.truststore.type",
                "PEM",
                "authorizer.class.name",
                "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
                "super.users",
                "User:node;User:root;User:ANONYMOUS");
    }

    /** An authority, and a certificate of it for this machine; the authority's own certificate comes back. */
    private static Path certificates(Path path) throws Exception {
        Path pem = path.resolve("authority.pem");
        keytool(path, "-genkeypair", "-alias", "authority", "-keyalg", "EC", "-dname", "CN=authority", "-ext", "bc:c");
        keytool(
                path,
                "-genkeypair",
                "-alias",
                "broker",
                "-keyalg",
                "EC",
                "-dname",
                "CN=broker",
                "-signer",
                "authority",
                "-ext",
                "san=ip:127.0.0.1");
        keytool(path, "-exportcert", "-alias", "authority", "-rfc", "-file", pem.toString());
        keytool(path, "-delete", "-alias", "authority");
        return pem;
    }

    private static void keytool(Path path, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(words));
        command.addAll(List.of("-keystore", path.resolve("broker.p12").toString(), "-storepass", PASSWORD));
        Process tool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(tool.getInputStream().readAllBytes(), UTF_8);
        if (tool.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }

    /** A properties file for a client that is this user; root's password is checked by PLAIN, others' by SCRAM. */
    public Path clientFile(Path folder, String user, String password) throws IOException {
        String login = "username=\"" + user + "\" password=\"" + password + "\";\n";
        String how = user.equals("root")
                ? "sasl.mechanism=PLAIN\nsasl.jaas.config=" + PLAIN + login
                : "sasl.mechanism=SCRAM-SHA-512\nsasl.jaas.config=" + SCRAM + login;
        return Files.writeString(
                folder.resolve(user + ".properties"),
                "security.protocol=SASL_SSL\nssl.truststore.type=PEM\nssl.truststore.location=" + authority + "\n"
                        + how);
    }

    /** Lets a user in, with this password. */
    public void admit(Admin root, String user, String password) throws Exception {
        root.alterUserScramCredentials(List.of(new UserScramCredentialUpsertion(
                        user, new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096), password)))
                .all()
                .get();
    }

    /** Allows this from now on. */
    public void allow(Admin root, List<AclBinding> rules) throws Exception {
        root.createAcls(rules).all().get();
    }

    /** Where clients connect. */
    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    @Override
    public void close() {
        broker.close();
    }
}
