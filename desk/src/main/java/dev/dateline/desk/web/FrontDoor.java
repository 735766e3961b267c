package dev.dateline.desk.web;

import dev.dateline.desk.access.AccessConfig;
import dev.dateline.desk.access.Entrance;
import dev.dateline.desk.picture.Pictures;
import dev.dateline.desk.tls.TlsIdentity;
import dev.dateline.schemas.setting.Settings;
import java.util.Optional;

/**
 * Where and how the desk is entered.
 *
 * @param address where it listens
 * @param entrance who is let in
 * @param pictures where pages find pictures
 * @param tls the certificate of a desk that speaks TLS; empty for plain HTTP
 */
public record FrontDoor(WebAddress address, Entrance entrance, Pictures pictures, Optional<TlsIdentity> tls) {
    /** A door that is open, without pictures. */
    public static FrontDoor open(WebAddress address) {
        AccessConfig config = AccessConfig.from(Settings.defaults());
        return new FrontDoor(address, Entrance.open(config, address.host()), Pictures.OFF, Optional.empty());
    }
}
