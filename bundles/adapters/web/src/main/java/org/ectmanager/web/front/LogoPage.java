/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.front;

import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.Path;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.ectmanager.web.asset.AssetResource;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.osgi.service.component.annotations.Component;

/** The logo of an appropriate body. A picture that holds scripts runs none: every answer's policy forbids it. */
@Component
@Path("/{body}/logo")
public final class LogoPage implements Page {

    @GET
    public Response picture(@Context PageRequest request, @QueryParam("v") String asked) {
        var look = request.face().orElseThrow(NotFoundException::new);
        var logo = look.logo().orElseThrow(NotFoundException::new);
        var current = asked != null && look.logoHref().endsWith("=" + asked);
        return Response.ok(logo.content(), logo.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, current ? AssetResource.FOR_EVER : "no-cache")
                .build();
    }
}
