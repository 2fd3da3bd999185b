/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.absence;

import gg.jte.models.runtime.JteModel;
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
import org.ectmanager.application.absence.RecordAbsences.Seen;
import org.ectmanager.application.absence.RecordedAbsence;
import org.ectmanager.application.report.SeePlan;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.component.Button;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.Overtaken;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Declined;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.registration.Drafts;
import org.ectmanager.web.registration.Place;
import org.ectmanager.web.report.PlanView;
import org.ectmanager.web.school.Versions;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A school records absences and sees what they do to the plan (R28 to R31). */
@Component
@Path(Place.PATH + "/ects/{id: [0-9]{1,18}}/absences")
public final class AbsencesPage implements Page {

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
        var place = Place.of(request, school);
        var log = log(place, id);
        var screen = place.screen("Absences of " + log.induction().name().full(), record(place, log));
        return Replies.ok(templates.ectAbsences(
                done(form).map(screen::saying).orElse(screen),
                AbsencesTable.of(log, address(place, id)),
                Button.link("Add an absence", address(place, id) + "/add"),
                AbsenceEffect.of(log),
                plan.of(place.caller(), id)
                        .map(seen -> PlanView.of(seen, LocalDate.now(clock), report -> ""))
                        .orElseThrow(NotFoundException::new)));
    }

    @GET
    @Path("add")
    public Response ask(@Context PageRequest request, @PathParam("school") long school, @PathParam("id") long id) {
        var place = Place.of(request, school);
        log(place, id);
        return Replies.ok(shown(place, id, "Add an absence", Form.empty(), ""));
    }

    @POST
    @Path("add")
    public Response add(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long school,
            @PathParam("id") long id) {
        var place = Place.of(request, school);
        log(place, id);
        var refusals = absences.add(place.caller(), id, Drafts.typed(form, AbsenceForm.FIELDS));
        return refusals.isEmpty()
                ? Replies.seeOther(address(place, id) + "?done=added")
                : Replies.again(shown(place, id, "Add an absence", form.refused(refusals), ""));
    }

    @GET
    @Path("{absence: [0-9]{1,18}}")
    public Response edit(
            @Context PageRequest request,
            @PathParam("school") long school,
            @PathParam("id") long id,
            @PathParam("absence") long absence) {
        var place = Place.of(request, school);
        var found = found(place, id, absence);
        var recorded = found.absence();
        var form = Form.empty()
                .with("kind", recorded.kind().name())
                .with("first", recorded.period().from())
                .with("last", recorded.period().to())
                .with("days", recorded.days().toString())
                .with("choice", recorded.isStatutory() ? recorded.choice().name() : AbsenceForm.NO_CHOICE)
                .with("version", Long.toString(found.version()));
        return Replies.ok(shown(place, id, "Change an absence", form, address(place, id) + "/" + absence + "/remove"));
    }

    @POST
    @Path("{absence: [0-9]{1,18}}")
    public Response save(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long school,
            @PathParam("id") long id,
            @PathParam("absence") long absence) {
        var place = Place.of(request, school);
        log(place, id);
        var seen = new Seen(id, absence, Versions.of(form, "version"));
        var refusals = absences.change(place.caller(), seen, Drafts.typed(form, AbsenceForm.FIELDS));
        if (refusals.isEmpty()) {
            return Replies.seeOther(address(place, id) + "?done=changed");
        }
        var found = log(place, id).find(absence);
        if (found.isEmpty()) {
            throw gone(place, id).keeping(AbsenceChanges.typed(form));
        }
        if (!Versions.overtaken(refusals)) {
            var remove = address(place, id) + "/" + absence + "/remove";
            return Replies.again(shown(place, id, "Change an absence", form.refused(refusals), remove));
        }
        var overtaken = AbsenceChanges.of(
                Overtaken.by(absences.since(place.caller(), seen), clock),
                found.get().absence(),
                form);
        var current = overtaken
                .kept(form)
                .with("version", Long.toString(found.get().version()))
                .refused(refusals);
        return Replies.again(templates.ectAbsence(
                place.request().screen("Change an absence").with(current).backTo(address(place, id)),
                address(place, id),
                address(place, id) + "/" + absence + "/remove",
                overtaken));
    }

    @GET
    @Path("{absence: [0-9]{1,18}}/remove")
    public Response askToRemove(
            @Context PageRequest request,
            @PathParam("school") long school,
            @PathParam("id") long id,
            @PathParam("absence") long absence) {
        return Replies.ok(removing(Place.of(request, school), id, absence, List.of()));
    }

    @POST
    @Path("{absence: [0-9]{1,18}}/remove")
    public Response remove(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long school,
            @PathParam("id") long id,
            @PathParam("absence") long absence) {
        var place = Place.of(request, school);
        found(place, id, absence);
        var refusals = absences.remove(place.caller(), new Seen(id, absence, Versions.of(form, "version")));
        return refusals.isEmpty()
                ? Replies.seeOther(address(place, id) + "?done=removed")
                : Replies.again(removing(place, id, absence, refusals));
    }

    private JteModel removing(Place place, long id, long absence, List<Refusal> refusals) {
        var found = found(place, id, absence);
        var back = address(place, id);
        return templates.schoolConfirm(
                place.request()
                        .screen("Remove this absence")
                        .with(Form.empty().refused(refusals))
                        .backTo(back),
                AbsenceWords.named(found.absence())
                        + ". Remove it only if it was recorded by mistake. The plan is made anew without it, and the"
                        + " audit trail keeps what was recorded.",
                Button.warning("Remove this absence"),
                Long.toString(found.version()),
                back);
    }

    private JteModel shown(Place place, long id, String title, Form form, String remove) {
        var back = address(place, id);
        return templates.ectAbsence(
                place.request().screen(title).with(form).backTo(back), back, remove, Overtaken.not());
    }

    private Log log(Place place, long id) {
        return absences.of(place.caller(), id)
                .filter(found -> found.induction().school().equals(place.school()))
                .filter(found -> absences.mayRecord(place.caller(), found.induction()))
                .orElseThrow(NotFoundException::new);
    }

    private RecordedAbsence found(Place place, long id, long absence) {
        return log(place, id).find(absence).orElseThrow(() -> gone(place, id));
    }

    private static Declined gone(Place place, long id) {
        return Declined.gone("This absence is not on record any more.", address(place, id));
    }

    private static Link record(Place place, Log log) {
        return Link.to(
                place.root() + "/ects/" + log.induction().id(),
                log.induction().name().full());
    }

    private static String address(Place place, long id) {
        return place.root() + "/ects/" + id + "/absences";
    }

    private static Optional<Notice> done(Form form) {
        return switch (form.value("done")) {
            case "added" -> Optional.of(Notice.success("The absence is recorded and the plan is made anew"));
            case "changed" -> Optional.of(Notice.success("The absence is changed and the plan is made anew"));
            case "removed" -> Optional.of(Notice.success("The absence is removed and the plan is made anew"));
            default -> Optional.empty();
        };
    }
}
