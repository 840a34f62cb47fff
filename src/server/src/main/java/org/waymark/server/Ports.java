package org.waymark.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ports of one domain: the one people use, and those that Payara opens for itself on the loopback address. */
public record Ports(int http, Map<Integer, Integer> replacements) {

    private static final int HTTP = 8080;
    private static final int IIOP = 3700;
    private static final int LAST = 65_535;
    /** Ports of Payara's own domain template: HTTPS, administration, JMX, IIOP (three), JMS. */
    private static final List<Integer> INTERNAL = List.of(8181, 4848, 8686, IIOP, 3820, 3920, 7676);

    /** Claims the given port for HTTP and any free ones for the rest. */
    public static Ports withHttp(int http, String address) {
        requireFree(http, address, "WAYMARK_HTTP");
        List<Integer> free = free(INTERNAL.size());
        var replacements = new LinkedHashMap<Integer, Integer>();
        replacements.put(HTTP, http);
        for (int i = 0; i < INTERNAL.size(); i++) {
            replacements.put(INTERNAL.get(i), free.get(i));
        }
        return new Ports(http, replacements);
    }

    /** The same with the given port for IIOP. */
    Ports withIiop(Settings.Listener listener) {
        requireFree(listener.port(), listener.address(), "WAYMARK_IIOP");
        var changed = new LinkedHashMap<>(replacements);
        changed.put(IIOP, listener.port());
        return new Ports(http, changed);
    }

    private static void requireFree(int port, String address, String variable) {
        if (!isFree(0, address)) {
            throw new StartException(("This machine cannot listen on \"%s\". %s_ADDRESS must be one of its own"
                            + " addresses, such as 127.0.0.1 or 0.0.0.0.")
                    .formatted(address, variable));
        }
        if (!isFree(port, address)) {
            throw new StartException(("Port %d is taken by another program. Stop it, or choose another port: "
                            + "%s_PORT=%d ./mvnw -Prun")
                    .formatted(port, variable, port < LAST ? port + 1 : port - 1));
        }
    }

    /** A free port for HTTP, for servers whose address nobody needs to remember. */
    public static int freePort() {
        return free(1).get(0);
    }

    public int admin() {
        return replacements.get(4848);
    }

    public int iiop() {
        return replacements.get(IIOP);
    }

    private static boolean isFree(int port, String address) {
        try (var socket = new ServerSocket()) {
            // without it a port in TIME_WAIT after a quick restart would count as taken
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** All are held open until the last is found, so that no port is given twice. */
    private static List<Integer> free(int count) {
        var sockets = new ArrayList<ServerSocket>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return sockets.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw new StartException("This machine has no free network port left.", e);
        } finally {
            for (ServerSocket socket : sockets) {
                closeQuietly(socket);
            }
        }
    }

    private static void closeQuietly(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // a listening socket that will not close is closed with the process
        }
    }
}
