/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.absence.AbsenceForm;
import org.ectmanager.application.absence.RecordAbsences;
import org.ectmanager.application.absence.RecordAbsences.Log;
import org.ectmanager.application.report.SeePlan;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.component.Button;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.Overtaken;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.registration.Drafts;
import org.ectmanager.web.report.PlanView;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * A school sees absences and what they do to the plan, and records another (R28 to R31): typed, then shown with the plan
 * that it makes, then saved.
 */
@Component
@Path(AbsencePlace.PATH)
public final class AbsencesPage implements Page {

    private static final String ADD = "Add an absence";

    private final Templates templates = new StaticTemplates();
    private final RecordAbsences absences;
    private final SeePlan plan;
    private final Clock clock;

    @Activate
    public AbsencesPage(@Reference RecordAbsences absences, @Reference SeePlan plan, @Reference Clock clock) {
        this.absences = absences;
        this.plan = plan;
        this.clock = clock;
    }

    @GET
    public Response list(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long school,
            @PathParam("id") long id) {
        var place = AbsencePlace.of(request, school, id, absences);
        var log = place.log();
        var screen =
                place.place().screen("Absences of " + log.induction().name().full(), record(place, log));
        return Replies.ok(templates.ectAbsences(
                done(form).map(screen::saying).orElse(screen),
                AbsencesTable.of(log, place.address()),
                Button.link(ADD, place.address() + "/add"),
                AbsenceEffect.of("What absences do", log.plan()),
                plan.of(place.caller(), id)
                        .map(seen -> PlanView.of(seen, LocalDate.now(clock), report -> Optional.empty()))
                        .orElseThrow(NotFoundException::new)));
    }

    @GET
    @Path("add")
    public Response ask(@Context PageRequest request, @PathParam("school") long school, @PathParam("id") long id) {
        var place = AbsencePlace.of(request, school, id, absences);
        place.log();
        return Replies.ok(place.asked(ADD, Form.empty(), "", Overtaken.not()));
    }

    @POST
    @Path("add")
    public Response add(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long school,
            @PathParam("id") long id) {
        var place = AbsencePlace.of(request, school, id, absences);
        var log = place.log();
        var typed = Drafts.typed(form, AbsenceForm.FIELDS);
        return switch (form.value("then")) {
            case "edit" -> Replies.ok(place.asked(ADD, form, "", Overtaken.not()));
            case "save" -> saved(place, form, absences.add(place.caller(), id, typed));
            default ->
                absences.ifAdded(place.caller(), id, typed)
                        .fold(
                                whatIf -> Replies.ok(place.previewed(log, form, whatIf)),
                                refusals -> again(place, form, refusals));
        };
    }

    private static Response saved(AbsencePlace place, Form form, List<Refusal> refusals) {
        return refusals.isEmpty() ? Replies.seeOther(place.address() + "?done=added") : again(place, form, refusals);
    }

    private static Response again(AbsencePlace place, Form form, List<Refusal> refusals) {
        return Replies.again(place.asked(ADD, form.refused(refusals), "", Overtaken.not()));
    }

    private static Link record(AbsencePlace place, Log log) {
        return Link.to(
                place.place().root() + "/ects/" + log.induction().id(),
                log.induction().name().full());
    }

    private static Optional<Notice> done(Form form) {
        return switch (form.value("done")) {
            case "added" -> Optional.of(Notice.success("The absence is recorded, and the plan is in step with it"));
            case "changed" -> Optional.of(Notice.success("The absence is changed, and the plan is in step with it"));
            case "removed" -> Optional.of(Notice.success("The absence is removed, and the plan is in step with it"));
            default -> Optional.empty();
        };
    }
}
