/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.school;

import gg.jte.models.runtime.JteModel;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.induction.ReadAtOnce;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.school.SchoolDetails;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.web.offer.Offered;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Where a school's people begin. Features 2.5. */
@Component
@Path("/{body}/school/{school: [0-9]{1,18}}")
public final class SchoolHomePage implements Page {

    private final Templates templates = new StaticTemplates();
    private final SchoolDetails details;
    private final NextTasks tasks;
    private final ReadAtOnce reading;
    private final Offered offered;
    private final List<SchoolPanel> panels;

    @Activate
    public SchoolHomePage(
            @Reference SchoolDetails details,
            @Reference NextTasks tasks,
            @Reference ReadAtOnce reading,
            @Reference Offered offered,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<SchoolPanel> panels) {
        this.details = details;
        this.tasks = tasks;
        this.reading = reading;
        this.offered = offered;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(SchoolPanel::place))
                .toList();
    }

    @GET
    public Response show(@Context PageRequest request, @PathParam("school") long number) {
        var caller = Entrance.caller(request);
        var school = new SchoolId(Math.max(1, number));
        return Replies.ok(reading.read(caller, () -> shown(request, caller, school)));
    }

    private JteModel shown(PageRequest request, Caller caller, SchoolId school) {
        var found = details.find(caller, school).orElseThrow(NotFoundException::new);
        var root = request.home() + "/school/" + school.value();
        var next = tasks.of(caller, school, found.contact().email().isBlank(), root);
        var shown = panels.stream()
                .flatMap(panel -> panel.panel(caller, school).stream())
                .toList();
        var screen = request.screen(found.school().name());
        for (var notice : Stream.concat(next.alert().stream(), shown.stream().flatMap(panel -> panel.alert().stream()))
                .toList()) {
            screen = screen.sayingToo(notice);
        }
        return templates.schoolHome(screen, next.tasks(), shown, offered.links(request));
    }
}
