/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.school.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.SchoolContacts;
import org.ectmanager.application.port.Schools;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.reading.Telephone;
import org.ectmanager.application.reading.Website;
import org.ectmanager.application.school.SchoolContact;
import org.ectmanager.application.school.SchoolDetails;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class SchoolDetailsService implements SchoolDetails {

    private static final int LONGEST_NOTE = 1000;
    private static final Refusal CHANGED =
            Refusal.of("record.changed", "These details were changed in the meantime. Compare below, then save again");

    private final Transactions transactions;
    private final Rights rights;
    private final SchoolContacts contacts;
    private final Schools schools;
    private final AuditTrail audit;

    @Activate
    public SchoolDetailsService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference SchoolContacts contacts,
            @Reference Schools schools,
            @Reference AuditTrail audit) {
        this.transactions = transactions;
        this.rights = rights;
        this.contacts = contacts;
        this.schools = schools;
        this.audit = audit;
    }

    @Override
    public Optional<Details> find(Caller caller, SchoolId school) {
        rights.require(caller, Right.SEE_SCHOOL, school);
        return transactions.in(caller.scope(), () -> schools.find(school).flatMap(found -> contacts.find(school)
                .map(contact -> new Details(found, contact, schools.corrections(school)))));
    }

    @Override
    public List<School> own(Caller caller) {
        return transactions.in(caller.scope(), () -> contacts.named(caller.schools()));
    }

    @Override
    public List<Refusal> save(Caller caller, SchoolId school, ContactForm form) {
        rights.require(caller, Right.EDIT_SCHOOL, school);
        var refusals = refusals(form);
        if (!refusals.isEmpty()) {
            return refusals;
        }
        var contact = new SchoolContact(
                school,
                form.email().strip(),
                form.telephone().strip(),
                form.website().strip(),
                form.note().strip(),
                form.version());
        return transactions.unlessOvertaken(caller.scope(), CHANGED, () -> {
            contacts.save(contact);
            audit.record(Happening.to(
                    "school", school.value(), "school.details-edited", "The school\u2019s details were edited"));
            return List.of();
        });
    }

    @Override
    public Optional<LaterEdit> since(Caller caller, SchoolId school, long version) {
        rights.require(caller, Right.EDIT_SCHOOL, school);
        return transactions.in(caller.scope(), () -> audit.since("body_school", school.value(), version));
    }

    private static List<Refusal> refusals(ContactForm form) {
        var refusals = new ArrayList<Refusal>();
        if (!form.email().isBlank() && !isAddress(form.email())) {
            refusals.add(new Refusal("email", "email.wrong", "Enter an e-mail address like name@example.com"));
        }
        if (!Telephone.fits(form.telephone())) {
            refusals.add(new Refusal(
                    "telephone", "telephone.wrong", "Enter a telephone number, like 01632 960 001, or leave it empty"));
        }
        if (!Website.fits(form.website())) {
            refusals.add(new Refusal("website", "website.wrong", Website.ADVICE));
        }
        if (form.note().length() > LONGEST_NOTE) {
            refusals.add(new Refusal("note", "note.long", "The note must be " + LONGEST_NOTE + " characters or fewer"));
        }
        return refusals;
    }

    private static boolean isAddress(String typed) {
        try {
            return !new EmailAddress(typed).value().isEmpty();
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
