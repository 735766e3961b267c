package dev.dateline.bench.fire.fault;

import dev.dateline.bench.fire.host.Network;
import dev.dateline.bench.fire.judge.Poisoned;
import dev.dateline.bench.fire.press.Press;
import dev.dateline.bench.fire.wire.FireWire;
import dev.dateline.bench.told.Receivers;
import dev.dateline.schemas.kafka.KafkaConnection;

/**
 * Everything that a fault can lay hands on.
 *
 * @param poisoned is told of records that must become dead letters
 */
public record Stage(
        FireWire wire, Network network, Press press, Receivers receivers, KafkaConnection kafka, Poisoned poisoned) {}
