package dev.dateline.app.role;

import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.schemas.setting.Settings;
import java.time.InstantSource;

/** What every role needs to take part. */
public record Wire(KafkaConnection kafka, SchemaRegistry registry, Settings settings, InstantSource clock) {}
