/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;

/** An address that CXF cannot read, asked of a server without pages. */
final class BadAddress implements ExceptionMapper<IllegalArgumentException> {

    @Override
    public Response toResponse(IllegalArgumentException unreadable) {
        return Response.status(Response.Status.BAD_REQUEST).build();
    }
}
