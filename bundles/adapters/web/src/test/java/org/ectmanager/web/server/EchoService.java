/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;

/** A service at an address of its own. */
@Path("/")
public final class EchoService {

    @GET
    @Path("{word}")
    public String echo(@PathParam("word") String word) {
        return word;
    }
}
