/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.visitor;

import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.clock.TimeTravel;
import org.ectmanager.domain.body.BodyId;

/**
 * A request as it came in, before anybody knows whose it is.
 *
 * @param path below the root of the site, without query, beginning with a slash
 * @param address the network address it came from
 * @param secure whether it came over HTTPS
 */
public record Arrival(
        String id, String method, String path, Map<String, String> cookies, String address, boolean secure) {

    public Arrival {
        cookies = Map.copyOf(cookies);
    }

    /** The first part of the path, when it could name an appropriate body. */
    public Optional<BodyId> body() {
        return Reserved.bodyIn(path);
    }

    /** Whether it asks for the pages of those who run the platform. */
    public boolean isOfOperators() {
        return path.equals("/operator") || path.startsWith("/operator/");
    }

    /** Whether the connection was made on the machine that the platform runs on. */
    public boolean isFromThisMachine() {
        return TimeTravel.isThisMachine(address);
    }

    public boolean changesSomething() {
        return !method.equals("GET") && !method.equals("HEAD") && !method.equals("OPTIONS");
    }

    @Override
    public String toString() {
        return "Arrival " + id;
    }
}
