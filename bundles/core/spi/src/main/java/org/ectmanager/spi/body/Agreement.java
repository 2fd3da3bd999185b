/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.domain.people.Position;

/**
 * An agreement that schools enter into with an appropriate body, such as a service level agreement (P24). A person with
 * authority at the school reads and accepts it; who did, when and which version is kept with the text that was accepted.
 * Until then what it guards is refused, with the reason and where to accept it.
 *
 * @param id never changes; 2 to 40 small letters, digits and single hyphens
 * @param version changes when, and only when, schools have to accept again
 * @param paragraphs plain text, one entry a paragraph
 * @param when what it guards
 * @param renewed with {@link AgreementTime#EACH_YEAR} the day from which it is asked for again
 * @param acceptedBy who has authority: head teachers, and induction leads where you say so
 */
public record Agreement(
        String id,
        String version,
        String title,
        List<String> paragraphs,
        AgreementTime when,
        MonthDay renewed,
        Set<Position> acceptedBy) {

    private static final MonthDay SCHOOL_YEAR = MonthDay.of(9, 1);
    private static final int LONGEST_VERSION = 40;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_PARAGRAPH = 4_000;
    private static final int MOST_PARAGRAPHS = 200;

    public Agreement {
        if (id == null || !id.matches("[a-z0-9]+(-[a-z0-9]+)*") || id.length() < 2 || id.length() > 40) {
            throw new IllegalArgumentException(
                    "An agreement has an id of 2 to 40 small letters, digits and single hyphens");
        }
        version = PlainText.required("The version of an agreement", version, LONGEST_VERSION);
        title = PlainText.required("The title of an agreement", title, LONGEST_TITLE);
        paragraphs = paragraphs.stream()
                .map(paragraph -> PlainText.required("A paragraph of an agreement", paragraph, LONGEST_PARAGRAPH))
                .toList();
        if (paragraphs.isEmpty() || paragraphs.size() > MOST_PARAGRAPHS) {
            throw new IllegalArgumentException("An agreement has 1 to " + MOST_PARAGRAPHS + " paragraphs");
        }
        requireNonNull(when, "when");
        requireNonNull(renewed, "renewed");
        acceptedBy = Set.copyOf(acceptedBy);
        if (!acceptedBy.contains(Position.HEAD_TEACHER)
                || !EnumSet.of(Position.HEAD_TEACHER, Position.INDUCTION_LEAD).containsAll(acceptedBy)) {
            throw new IllegalArgumentException("Head teachers accept an agreement, and induction leads at most");
        }
    }

    /** Accepted by the head teacher before the school's first registration is signed. */
    public static Agreement of(String id, String version, String title, String... paragraphs) {
        return new Agreement(
                id,
                version,
                title,
                List.of(paragraphs),
                AgreementTime.FIRST_REGISTRATION,
                SCHOOL_YEAR,
                Set.of(Position.HEAD_TEACHER));
    }

    /** The same from a UTF-8 text file beside a class of the plugin, which begins with the title. */
    public static Agreement from(Class<?> owner, String file, String id, String version) {
        var blocks = PrivacyNotice.blocks(owner, file);
        return of(id, version, blocks.get(0), blocks.subList(1, blocks.size()).toArray(String[]::new));
    }

    /** Before the school adds people or sends a registration. */
    public Agreement atEntry() {
        return with(AgreementTime.ENTRY, renewed);
    }

    /** Again in each school year, from 1 September. */
    public Agreement eachYear() {
        return eachYearFrom(SCHOOL_YEAR);
    }

    /** Again each year from a day on, such as the one from which you take registrations for September. */
    public Agreement eachYearFrom(MonthDay day) {
        return with(AgreementTime.EACH_YEAR, day);
    }

    /** With the head teacher's signature under each registration. */
    public Agreement eachRegistration() {
        return with(AgreementTime.EACH_REGISTRATION, renewed);
    }

    /** By an induction lead too; what comes with a signature is the head teacher's alone. */
    public Agreement alsoByLeads() {
        return new Agreement(
                id,
                version,
                title,
                paragraphs,
                when,
                renewed,
                EnumSet.of(Position.HEAD_TEACHER, Position.INDUCTION_LEAD));
    }

    /** The day from which it has to be accepted again; what was accepted before does not count. Empty where it does. */
    public Optional<LocalDate> renewedOn(LocalDate today) {
        var thisYear = renewed.atYear(today.getYear());
        return when == AgreementTime.EACH_YEAR
                ? Optional.of(thisYear.isAfter(today) ? renewed.atYear(today.getYear() - 1) : thisYear)
                : Optional.empty();
    }

    private Agreement with(AgreementTime time, MonthDay day) {
        return new Agreement(id, version, title, paragraphs, time, day, acceptedBy);
    }
}
