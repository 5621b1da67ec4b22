package org.jejak.app.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Optional;

/**
 * Who may reach a case room.
 *
 * @param address to listen on: a loopback address unless it is shared
 * @param port 0 for any that is free
 * @param token what a browser on another machine must show; empty where only this machine is let in
 */
public record Access(String address, int port, Optional<String> token) {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String EVERYWHERE = "0.0.0.0";

    /** Only this machine. */
    public static Access local(int port) {
        return new Access(LOOPBACK, port, Optional.empty());
    }

    /** Every machine that can reach this one and knows the token, which is made anew each time. */
    public static Access shared(int port) {
        return new Access(EVERYWHERE, port, Optional.of(Guard.secret()));
    }

    /** The name by which browsers reach it: of a shared one the first address of this machine that others know. */
    String host() {
        return token.isEmpty() ? address : reachable().orElse(LOOPBACK);
    }

    private static Optional<String> reachable() {
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(each ->
                            each instanceof Inet4Address && !each.isLoopbackAddress() && !each.isLinkLocalAddress())
                    .map(InetAddress::getHostAddress)
                    .sorted()
                    .findFirst();
        } catch (SocketException e) {
            return Optional.empty();
        }
    }
}
