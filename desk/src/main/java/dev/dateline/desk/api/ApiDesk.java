package dev.dateline.desk.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * How the desk is, with its archive.
 *
 * @param health what it has in memory
 * @param archive what it has on disk
 */
public record ApiDesk(@JsonUnwrapped ApiHealth health, ApiArchive archive) {}
