package dev.dateline.app.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** {@code ops/acls} as a program reads it. */
record AclList(List<Line> lines) {

    /** What one role may do with one thing. */
    record Line(String role, ResourcePattern resource, List<AclOperation> operations) {
        List<AclBinding> bindings() {
            return operations.stream()
                    .map(operation -> new AclBinding(
                            resource, new AccessControlEntry("User:" + role, "*", operation, AclPermissionType.ALLOW)))
                    .toList();
        }
    }

    static AclList read() throws IOException {
        List<Line> lines = new ArrayList<>();
        for (String text : Files.readAllLines(ComposeFile.REPOSITORY.resolve("ops/acls"))) {
            if (!text.startsWith("#")) {
                lines.add(line(text.split("\\s+")));
            }
        }
        return new AclList(lines);
    }

    private static Line line(String[] words) {
        ResourcePattern resource = new ResourcePattern(
                kind(words[1]), words[2], words[3].equals("prefixed") ? PatternType.PREFIXED : PatternType.LITERAL);
        return new Line(
                words[0],
                resource,
                List.of(words[4].split(",")).stream().map(AclList::operation).toList());
    }

    private static ResourceType kind(String word) {
        return word.equals("TransactionalId") ? ResourceType.TRANSACTIONAL_ID : ResourceType.fromString(word);
    }

    private static AclOperation operation(String word) {
        return AclOperation.fromString(word.replaceAll("([a-z])([A-Z])", "$1_$2"));
    }

    List<AclBinding> bindings() {
        return lines.stream().flatMap(line -> line.bindings().stream()).toList();
    }
}
