package dev.dateline.desk.alert;

import dev.dateline.domain.alert.Alert;

/** An alert and where it stands on the topic. */
public record LoggedAlert(AlertPosition position, Alert alert) {}
