/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.reduction;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.reduction.ReduceInduction;
import org.ectmanager.application.reduction.ReduceInduction.Log;
import org.ectmanager.application.reduction.ReduceInduction.Preview;
import org.ectmanager.application.reduction.ReduceInduction.Seen;
import org.ectmanager.application.reduction.ReductionForm;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.registration.Drafts;
import org.ectmanager.web.school.Versions;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * A decision maker makes an induction shorter (R10, R25 to R27): typed, then shown with what the rules say and the plan
 * that it makes, then saved.
 */
@Component
@Path(ReductionPlace.PATH)
public final class ReducePage implements Page {

    private final Templates templates = new StaticTemplates();
    private final ReduceInduction reductions;
    private final Clock clock;

    @Activate
    public ReducePage(@Reference ReduceInduction reductions, @Reference Clock clock) {
        this.reductions = reductions;
        this.clock = clock;
    }

    @GET
    public Response ask(@Context PageRequest request, @PathParam("id") long id) {
        var place = new ReductionPlace(request, id, reductions);
        return Replies.ok(asked(place, place.log(), Form.empty(), List.of()));
    }

    @POST
    public Response reduce(@Context PageRequest request, @Context Form form, @PathParam("id") long id) {
        var place = new ReductionPlace(request, id, reductions);
        var log = place.log();
        var seen = new Seen(id, Versions.of(form, "version"));
        var typed = Drafts.typed(form, ReductionForm.FIELDS);
        return switch (form.value("then")) {
            case "edit" -> Replies.ok(asked(place, log, form, List.of()));
            case "save" -> {
                var refusals = reductions.reduce(place.caller(), seen, typed);
                yield refusals.isEmpty()
                        ? Replies.seeOther(place.record() + "?done=reduced")
                        : Replies.again(asked(place, log, form.refused(refusals), List.of()));
            }
            default ->
                reductions
                        .ifReduced(place.caller(), seen, typed)
                        .fold(
                                preview -> previewed(place, log, form, preview),
                                refusals -> Replies.again(asked(place, log, form.refused(refusals), List.of())));
        };
    }

    private Response previewed(ReductionPlace place, Log log, Form form, Preview preview) {
        var refusals = preview.refusals();
        return refusals.isEmpty()
                ? Replies.ok(templates.consoleReductionPreview(
                        place.request().screen("Check the new plan").with(form).backTo(place.address()),
                        ReductionPlace.typed(form),
                        preview.findings(),
                        ReductionPlace.facts(log, preview.plan())))
                : Replies.again(asked(place, log, form.refused(refusals), preview.findings()));
    }

    /** The version is the one in force now: whoever was overtaken has been told and sees what is recorded. */
    private JteModel asked(ReductionPlace place, Log log, Form form, List<Finding> findings) {
        return templates.consoleReduction(
                place.request()
                        .screen("Reduce the induction of "
                                + log.induction().name().full())
                        .with(form)
                        .backTo(place.record()),
                ReductionsTable.of(log.reductions(), place.address(), clock),
                ReductionPlace.length(log.plan()),
                findings,
                log.version(),
                log.induction().state() == State.OPEN,
                place.record());
    }
}
