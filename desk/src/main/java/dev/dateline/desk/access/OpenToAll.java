package dev.dateline.desk.access;

import dev.dateline.schemas.setting.SettingsRejected;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Refuses to open a desk to the network by mistake. */
public final class OpenToAll {
    private OpenToAll() {}

    /**
     * Returns when a desk may listen there.
     *
     * @throws SettingsRejected when everyone who reaches the address could change everything, and nobody has said that they may
     */
    public static void refuse(AccessConfig config, String host) {
        if (!config.auth() && !config.openToNetwork() && !isThisMachine(host)) {
            throw new SettingsRejected(
                    "desk.host " + host + " can be reached from other machines, and the desk asks nobody"
                            + " who they are: set desk.auth=true (and make a key with ./dateline access add-key), or"
                            + " desk.open-to-network=true if everyone who reaches it may change everything.");
        }
    }

    private static boolean isThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
