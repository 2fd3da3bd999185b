/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.ect;

import gg.jte.models.runtime.JteModel;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.induction.ReadAtOnce;
import org.ectmanager.application.induction.SeeInductions;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.web.induction.OwnNotices;
import org.ectmanager.web.offer.Offered;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.signin.Entrance;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An early career teacher's own induction. */
@Component
@Path("/{body}/induction")
public final class OwnInductionPage implements Page {

    private final SeeInductions inductions;
    private final EctRecord records;
    private final OwnNotices notices;
    private final ReadAtOnce reading;
    private final Offered offered;

    @Activate
    public OwnInductionPage(
            @Reference SeeInductions inductions,
            @Reference EctRecord records,
            @Reference OwnNotices notices,
            @Reference ReadAtOnce reading,
            @Reference Offered offered) {
        this.inductions = inductions;
        this.records = records;
        this.notices = notices;
        this.reading = reading;
        this.offered = offered;
    }

    @GET
    public Response show(@Context PageRequest request) {
        var caller = Entrance.caller(request);
        return Replies.ok(reading.read(caller, () -> shown(request, caller)));
    }

    private JteModel shown(PageRequest request, Caller caller) {
        var seen = inductions.own(caller).orElseThrow(NotFoundException::new);
        var address = request.home() + "/induction";
        var screen = request.screen("My induction");
        for (var notice : notices.of(caller, address)) {
            screen = screen.saying(notice);
        }
        return records.own(screen, caller, seen, address, offered.links(request));
    }
}
