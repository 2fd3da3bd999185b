/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.absence;

import gg.jte.models.runtime.JteModel;
import javax.ws.rs.NotFoundException;
import org.ectmanager.application.absence.RecordAbsences;
import org.ectmanager.application.absence.RecordAbsences.Log;
import org.ectmanager.application.absence.RecordAbsences.Seen;
import org.ectmanager.application.absence.RecordedAbsence;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.report.WhatIf;
import org.ectmanager.web.component.Overtaken;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Declined;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Screen;
import org.ectmanager.web.registration.Place;
import org.ectmanager.web.report.WhatIfFacts;
import org.ectmanager.web.school.Versions;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;

/** Where the absences of one induction are recorded: at its school, by those who may. */
record AbsencePlace(Place place, long id, RecordAbsences absences) {

    static final String PATH = Place.PATH + "/ects/{id: [0-9]{1,18}}/absences";

    private static final Templates TEMPLATES = new StaticTemplates();

    static AbsencePlace of(PageRequest request, long school, long id, RecordAbsences absences) {
        return new AbsencePlace(Place.of(request, school), id, absences);
    }

    Caller caller() {
        return place.caller();
    }

    String address() {
        return place.root() + "/ects/" + id + "/absences";
    }

    String address(long absence) {
        return address() + "/" + absence;
    }

    Screen step(String title) {
        return place.request().screen(title).backTo(address());
    }

    Log log() {
        return absences.of(caller(), id)
                .filter(found -> found.induction().school().equals(place.school()))
                .filter(found -> absences.mayRecord(caller(), found.induction()))
                .orElseThrow(NotFoundException::new);
    }

    RecordedAbsence found(long absence) {
        return log().find(absence).orElseThrow(this::gone);
    }

    Declined gone() {
        return Declined.gone("This absence is not on record any more.", address());
    }

    Seen seen(long absence, Form form) {
        return new Seen(id, absence, Versions.of(form, "version"));
    }

    /** @param remove where the absence can be removed; empty for one that is not there yet */
    JteModel asked(String title, Form form, String remove, Overtaken overtaken) {
        return TEMPLATES.ectAbsence(step(title).with(form), address(), remove, overtaken);
    }

    /** The plan that the typed absence would make; the page carries what was typed. */
    JteModel previewed(Log log, Form form, WhatIf plan) {
        return TEMPLATES.ectAbsencePreview(
                step("Check the new plan").with(form),
                AbsenceChanges.typed(form),
                AbsenceEffect.of("What absences do then", plan.then()),
                facts(log, plan),
                plan.warnings());
    }

    WhatIfFacts facts(Log log, WhatIf plan) {
        return WhatIfFacts.of("Induction of " + log.induction().name().full(), plan);
    }
}
