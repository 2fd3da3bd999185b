/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.asset;

import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;

/** Serves the static files. An address names its content, so a browser never asks twice. */
@Path("/")
public final class AssetResource {

    /** A year, the longest that HTTP caches honour. */
    public static final String FOR_EVER = "public, max-age=31536000, immutable";

    @GET
    @Path("{address}")
    public Response file(
            @PathParam("address") String address, @HeaderParam(HttpHeaders.ACCEPT_ENCODING) String accepted) {
        return Assets.all().at(address).map(asset -> answer(asset, accepted)).orElseGet(() -> Response.status(404)
                .build());
    }

    private static Response answer(Asset asset, String accepted) {
        var zipped = accepted != null && accepted.contains("gzip");
        var answer = Response.ok(zipped ? asset.zipped() : asset.content())
                .type(asset.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header("X-Content-Type-Options", "nosniff");
        return zipped ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").build() : answer.build();
    }
}
