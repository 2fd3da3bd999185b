/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;

/** A file that is not there needs no page. */
final class MissingAsset implements ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable failure) {
        return Response.status(Response.Status.NOT_FOUND).build();
    }
}
