/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.wales;

import gg.jte.models.runtime.JteModel;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.report.WhatIf;
import org.ectmanager.application.wales.CorrectWales;
import org.ectmanager.application.wales.CorrectWales.Seen;
import org.ectmanager.application.wales.CorrectWales.Typed;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.report.WhatIfFacts;
import org.ectmanager.web.school.Versions;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An officer corrects what counts of an extension decided in Wales (R5): typed, shown with the plan, then saved. */
@Component
@Path("/{body}/console/ects/{id: [0-9]{1,18}}/wales")
public final class WalesPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final CorrectWales wales;

    @Activate
    public WalesPage(@Reference CorrectWales wales) {
        this.wales = wales;
    }

    @GET
    public Response ask(@Context PageRequest request, @PathParam("id") long id) {
        var found = found(request, id);
        var longer = found.before().extendedInWales();
        var now = Form.empty().with("countedExtended", longer.isNone() ? "" : longer.toString());
        return Replies.ok(asked(request, found, now));
    }

    @POST
    public Response correct(@Context PageRequest request, @Context Form form, @PathParam("id") long id) {
        var caller = Entrance.caller(request);
        var found = found(request, id);
        var seen = new Seen(id, Versions.of(form, "version"));
        var typed = new Typed(form.value("countedExtended"), form.value("because"));
        return switch (form.value("then")) {
            case "edit" -> Replies.ok(asked(request, found, form));
            case "save" -> {
                var refusals = wales.correct(caller, seen, typed);
                yield refusals.isEmpty()
                        ? Replies.seeOther(record(request, id) + "?done=wales")
                        : Replies.again(asked(request, found, form.refused(refusals)));
            }
            default ->
                wales.ifCorrected(caller, seen, typed)
                        .fold(
                                whatIf -> Replies.ok(previewed(request, found, form, whatIf)),
                                refusals -> Replies.again(asked(request, found, form.refused(refusals))));
        };
    }

    private Induction found(PageRequest request, long id) {
        return wales.of(Entrance.caller(request), id).orElseThrow(NotFoundException::new);
    }

    private JteModel asked(PageRequest request, Induction found, Form form) {
        var back = record(request, found.id());
        return templates.consoleWales(
                request.screen("Correct an extension decided in Wales")
                        .with(form)
                        .backTo(back),
                facts(found),
                found.version(),
                found.state() == State.OPEN,
                back);
    }

    private JteModel previewed(PageRequest request, Induction found, Form form, WhatIf whatIf) {
        var typed = form.value("countedExtended").strip();
        return templates.consoleWalesPreview(
                request.screen("Check the new plan").with(form).backTo(record(request, found.id()) + "/wales"),
                facts(found)
                        .row("Terms that count from now on", typed.isEmpty() ? "None" : typed)
                        .row("Why it is corrected", form.value("because")),
                WhatIfFacts.of("Induction of " + found.name().full(), whatIf));
    }

    private static SummaryList facts(Induction found) {
        var longer = found.before().extendedInWales();
        return SummaryList.empty()
                .row("Early career teacher", found.name().full())
                .row("Terms that count now", longer.isNone() ? "None" : longer.inWords());
    }

    private static String record(PageRequest request, long id) {
        return request.home() + "/console/ects/" + id;
    }
}
