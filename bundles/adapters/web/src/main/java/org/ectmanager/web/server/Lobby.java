/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.Path;

/** No page has an icon at this address; asked for without end by browsers. */
@Path("/favicon.ico")
public final class Lobby {

    @GET
    public String nothing() {
        throw new NotFoundException();
    }
}
