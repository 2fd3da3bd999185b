/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.absence;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.absence.AbsenceForm;
import org.ectmanager.application.absence.RecordAbsences;
import org.ectmanager.application.absence.RecordAbsences.Seen;
import org.ectmanager.application.absence.RecordedAbsence;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.component.Overtaken;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.registration.Drafts;
import org.ectmanager.web.report.WhatIfFacts;
import org.ectmanager.web.school.Versions;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A school changes or removes an absence, each shown with the plan that it makes before it is saved (R28 to R31). */
@Component
@Path(AbsencePlace.PATH + "/{absence: [0-9]{1,18}}")
public final class ChangeAbsencePage implements Page {

    private static final String CHANGE = "Change an absence";

    private final Templates templates = new StaticTemplates();
    private final RecordAbsences absences;
    private final Clock clock;

    @Activate
    public ChangeAbsencePage(@Reference RecordAbsences absences, @Reference Clock clock) {
        this.absences = absences;
        this.clock = clock;
    }

    @GET
    public Response edit(
            @Context PageRequest request,
            @PathParam("school") long school,
            @PathParam("id") long id,
            @PathParam("absence") long absence) {
        var place = AbsencePlace.of(request, school, id, absences);
        return Replies.ok(asked(place, absence, known(place.found(absence)), Overtaken.not()));
    }

    @POST
    public Response change(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long school,
            @PathParam("id") long id,
            @PathParam("absence") long absence) {
        var place = AbsencePlace.of(request, school, id, absences);
        var log = place.log();
        var seen = place.seen(absence, form);
        var typed = Drafts.typed(form, AbsenceForm.FIELDS);
        return switch (form.value("then")) {
            case "edit" -> Replies.ok(asked(place, absence, form, Overtaken.not()));
            case "save" -> saved(place, seen, form, absences.change(place.caller(), seen, typed));
            default ->
                absences.ifChanged(place.caller(), seen, typed)
                        .fold(
                                whatIf -> Replies.ok(place.previewed(log, form, whatIf)),
                                refusals -> refused(place, seen, form, refusals));
        };
    }

    @GET
    @Path("remove")
    public Response askToRemove(
            @Context PageRequest request,
            @PathParam("school") long school,
            @PathParam("id") long id,
            @PathParam("absence") long absence) {
        return Replies.ok(removing(AbsencePlace.of(request, school, id, absences), absence, List.of()));
    }

    @POST
    @Path("remove")
    public Response remove(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long school,
            @PathParam("id") long id,
            @PathParam("absence") long absence) {
        var place = AbsencePlace.of(request, school, id, absences);
        place.found(absence);
        var refusals = absences.remove(place.caller(), place.seen(absence, form));
        return refusals.isEmpty()
                ? Replies.seeOther(place.address() + "?done=removed")
                : Replies.again(removing(place, absence, refusals));
    }

    private Response saved(AbsencePlace place, Seen seen, Form form, List<Refusal> refusals) {
        return refusals.isEmpty()
                ? Replies.seeOther(place.address() + "?done=changed")
                : refused(place, seen, form, refusals);
    }

    private Response refused(AbsencePlace place, Seen seen, Form form, List<Refusal> refusals) {
        var found = place.log().find(seen.absence());
        if (found.isEmpty()) {
            throw place.gone().keeping(AbsenceChanges.typed(form));
        }
        if (!Versions.overtaken(refusals)) {
            return Replies.again(asked(place, seen.absence(), form.refused(refusals), Overtaken.not()));
        }
        var overtaken = AbsenceChanges.of(
                Overtaken.by(absences.since(place.caller(), seen), clock),
                found.get().absence(),
                form);
        var current = overtaken
                .kept(form)
                .with("version", Long.toString(found.get().version()))
                .refused(refusals);
        return Replies.again(asked(place, seen.absence(), current, overtaken));
    }

    private static JteModel asked(AbsencePlace place, long absence, Form form, Overtaken overtaken) {
        return place.asked(CHANGE, form, place.address(absence) + "/remove", overtaken);
    }

    private JteModel removing(AbsencePlace place, long absence, List<Refusal> refusals) {
        var log = place.log();
        var found = log.find(absence).orElseThrow(place::gone);
        var seen = new Seen(place.id(), absence, found.version());
        var plan = absences.ifRemoved(place.caller(), seen).map(whatIf -> place.facts(log, whatIf));
        return templates.ectAbsenceRemove(
                place.step("Remove this absence").with(Form.empty().refused(refusals)),
                AbsenceWords.named(found.absence()),
                plan.fold(Optional::of, over -> Optional.<WhatIfFacts>empty()),
                Long.toString(found.version()),
                place.address());
    }

    /** What is on record, to be changed. */
    private static Form known(RecordedAbsence found) {
        var recorded = found.absence();
        return Form.empty()
                .with("kind", recorded.kind().name())
                .with("first", recorded.period().from())
                .with("last", recorded.period().to())
                .with("days", recorded.days().toString())
                .with("choice", recorded.isStatutory() ? recorded.choice().name() : AbsenceForm.NO_CHOICE)
                .with("version", Long.toString(found.version()));
    }
}
