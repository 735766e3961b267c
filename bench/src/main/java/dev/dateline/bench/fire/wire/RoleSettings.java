package dev.dateline.bench.fire.wire;

import java.util.List;

/** What the roles of a fault run are told besides where their Kafka is. */
final class RoleSettings {
    private RoleSettings() {}

    static List<String> of(Part part, String address) {
        return switch (part.role()) {
            case "ingest" ->
                List.of(
                        "--set=ingest.allow-private-addresses=true",
                        "--set=ingest.session-timeout=9s",
                        "--set=ingest.host-spacing=0s",
                        "--set=ingest.domain-spacing=0s",
                        "--set=ingest.shortest-interval=1s",
                        "--set=ingest.longest-interval=2s",
                        "--set=ingest.total-timeout=5s");
            // Three instances on a cluster: a thread each, and commits that leave the brokers time for their copies.
            case "streams" -> List.of("--set=streams.threads=1", "--set=streams.commit-interval=100ms");
            case "desk" ->
                List.of(
                        "--set=desk.host=" + address,
                        "--desk-port=18080",
                        "--set=desk.open-to-network=true",
                        "--set=desk.session-timeout=9s",
                        "--set=desk.signing-key=one-for-both-desks",
                        "--set=desk.delivery.private-addresses=true");
            default -> List.of();
        };
    }
}
