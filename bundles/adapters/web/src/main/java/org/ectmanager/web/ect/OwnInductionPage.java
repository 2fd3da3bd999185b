/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.ect;

import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.induction.SeeInductions;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.signin.Entrance;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An early career teacher's own induction. */
@Component
@Path("/{body}/my-induction")
public final class OwnInductionPage implements Page {

    private final SeeInductions inductions;
    private final EctRecord records;

    @Activate
    public OwnInductionPage(@Reference SeeInductions inductions, @Reference EctRecord records) {
        this.inductions = inductions;
        this.records = records;
    }

    @GET
    public Response show(@Context PageRequest request) {
        var caller = Entrance.caller(request);
        var seen = inductions.own(caller).orElseThrow(NotFoundException::new);
        return Replies.ok(records.page(request.screen("My induction"), caller, seen, request.home() + "/my-induction"));
    }
}
