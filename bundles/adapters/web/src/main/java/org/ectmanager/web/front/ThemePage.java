/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.front;

import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import org.ectmanager.web.asset.AssetResource;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.theme.ThemeSheet;
import org.osgi.service.component.annotations.Component;

/** The stylesheet with an appropriate body's colours. Asked for by its fingerprint, it is kept for ever. */
@Component
@Path("/{body}/theme.css")
public final class ThemePage implements Page {

    @GET
    public Response sheet(
            @Context PageRequest request,
            @Context Request asking,
            @PathParam("body") String body,
            @QueryParam("v") String asked) {
        var sheet =
                ThemeSheet.of(request.face().orElseThrow(NotFoundException::new).palette());
        var tag = new EntityTag(sheet.fingerprint());
        var unchanged = asking.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.ok(sheet.css(), "text/css;charset=UTF-8") : unchanged;
        return answer.tag(tag)
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        sheet.fingerprint().equals(asked) ? AssetResource.FOR_EVER : "no-cache")
                .build();
    }
}
