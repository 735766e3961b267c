package dev.dateline.app.command;

import picocli.CommandLine.Command;

@Command(name = "broker", description = "Run only the embedded Kafka broker.")
final class BrokerCommand implements Runnable {
    @Override
    public void run() {}
}
