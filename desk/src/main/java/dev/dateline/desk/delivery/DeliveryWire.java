package dev.dateline.desk.delivery;

/**
 * What a shift reads and writes.
 *
 * @param alerts what is to be told
 * @param past what was told
 * @param log what is being told
 * @param known what every subscriber wants now
 */
record DeliveryWire(AlertConsumer alerts, PastDeliveries past, DeliveryLog log, Delivering.Known known) {}
