package dev.dateline.desk.api;

/** An outlet: its stable id, and the name readers know. */
public record ApiOutlet(String id, String name) {}
