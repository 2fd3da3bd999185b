/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration.internal;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.Ids;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.application.registration.Registration.State;
import org.ectmanager.application.registration.Step;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.teacher.Trn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Registrations while a school fills them in: begun, kept step by step, given up. */
@Component(service = DraftRegistrations.class)
public final class DraftRegistrations {

    private final RegistrationRecords records;
    private final RegistrationForms forms;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public DraftRegistrations(
            @Reference RegistrationRecords records,
            @Reference RegistrationForms forms,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.records = records;
        this.forms = forms;
        this.ids = ids;
        this.clock = clock;
    }

    long begin(SchoolId school, PersonId by) {
        var draft = draft(school, by);
        records.registrations().add(draft);
        records.tell(draft, "registration.begun", "A registration was begun", "");
        return draft.id();
    }

    private Registration draft(SchoolId school, PersonId by) {
        return new Registration(
                ids.next(),
                school,
                State.DRAFT,
                by,
                clock.instant(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                "",
                1);
    }

    List<Refusal> keep(BodyId body, Registration registration, Step step, Map<String, String> typed) {
        var all = step == Step.FURTHER ? further(body, registration, typed) : answered(registration, step, typed);
        records.registrations().save(registration.typed(all));
        return forms.at(body, registration.school()).refusals(step, all);
    }

    private static Map<String, String> answered(Registration registration, Step step, Map<String, String> typed) {
        var all = new HashMap<>(registration.answers());
        step.fields()
                .forEach(field -> all.put(field, typed.getOrDefault(field, "").strip()));
        all.computeIfPresent("trn", (field, number) -> plain(number));
        return all;
    }

    /** In one form on every page and paper; what is no number stays as it was typed. */
    private static String plain(String number) {
        try {
            return new Trn(number).digits();
        } catch (IllegalArgumentException none) {
            return number;
        }
    }

    /** As they stand where the body asks nothing any more. */
    private Map<String, String> further(BodyId body, Registration registration, Map<String, String> typed) {
        return forms.further(body)
                .map(questions -> questions.answered(registration.answers(), typed))
                .orElse(registration.answers());
    }

    List<Refusal> takeBack(Registration registration) {
        records.registrations().save(registration.backToSchool(""));
        records.tell(registration, "registration.taken-back", "The school took the registration back to change it", "");
        return List.of();
    }

    List<Refusal> withdraw(Registration registration) {
        records.registrations().save(registration.withdrawn());
        records.announce(registration, "registration.withdrawn", "The registration was given up", "");
        return List.of();
    }

    Optional<LaterEdit> since(Registration registration, long version) {
        return records.since(registration, version);
    }
}
