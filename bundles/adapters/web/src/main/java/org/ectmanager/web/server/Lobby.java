/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.Path;

/** Holds the server open before the first page arrives. */
@Path("/favicon.ico")
public final class Lobby {

    @GET
    public String nothing() {
        throw new NotFoundException();
    }
}
