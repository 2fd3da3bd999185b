/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.ect;

import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.induction.SeeInductions;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** All early career teachers of an appropriate body, for its staff. */
@Component
@Path("/{body}/console/ects")
public final class ConsoleEctsPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final SeeInductions inductions;
    private final EctRecord records;
    private final Rights rights;

    @Activate
    public ConsoleEctsPage(
            @Reference SeeInductions inductions, @Reference EctRecord records, @Reference Rights rights) {
        this.inductions = inductions;
        this.records = records;
        this.rights = rights;
    }

    @GET
    public Response list(@Context PageRequest request) {
        var caller = Entrance.caller(request);
        return Replies.ok(templates.ectList(
                request.screen("Early career teachers").below(home(request)),
                EctTable.of(address(request), inductions.all(caller))));
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    public Response show(@Context PageRequest request, @PathParam("id") long id) {
        var caller = Entrance.caller(request);
        rights.require(caller, Right.SEE_ALL_SCHOOLS);
        var seen = inductions.look(caller, id).orElseThrow(NotFoundException::new);
        return Replies.ok(records.page(
                request.screen(seen.induction().name().full())
                        .below(home(request), Link.to(address(request), "Early career teachers")),
                caller,
                seen,
                address(request) + "/" + id));
    }

    private static Link home(PageRequest request) {
        return Link.to(request.home() + "/console", "Home");
    }

    private static String address(PageRequest request) {
        return request.home() + "/console/ects";
    }
}
