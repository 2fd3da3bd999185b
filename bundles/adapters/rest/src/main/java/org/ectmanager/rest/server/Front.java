/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.ectmanager.rest.resource.Open;

/** What lies directly below {@code /api/v1}: the document that describes everything else. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class Front {

    private final byte[] document = read();

    @GET
    @Path("openapi.json")
    @Open
    public Response document() {
        return Response.ok(document).build();
    }

    private static byte[] read() {
        try (var stream = Front.class.getResourceAsStream("openapi.json")) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
