package dev.dateline.desk.web;

import dev.dateline.desk.access.AccessConfig;
import dev.dateline.desk.access.Entrance;
import dev.dateline.desk.picture.Pictures;
import dev.dateline.schemas.setting.Settings;

/**
 * Where and how the desk is entered.
 *
 * @param address where it listens
 * @param entrance who is let in
 * @param pictures where pages find pictures
 */
public record FrontDoor(WebAddress address, Entrance entrance, Pictures pictures) {
    /** A door that is open, without pictures. */
    public static FrontDoor open(WebAddress address) {
        AccessConfig config = AccessConfig.from(Settings.defaults());
        return new FrontDoor(address, Entrance.open(config, address.host()), Pictures.OFF);
    }
}
