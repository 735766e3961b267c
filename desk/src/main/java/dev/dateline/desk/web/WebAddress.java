package dev.dateline.desk.web;

/**
 * Where to listen.
 *
 * @param host name or address of a local interface
 * @param port 1 to 65535, or 0 for any that is free
 */
public record WebAddress(String host, int port) {}
