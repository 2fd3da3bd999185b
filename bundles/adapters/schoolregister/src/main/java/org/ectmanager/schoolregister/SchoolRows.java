/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.schoolregister;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.ectmanager.domain.school.EstablishmentStatus;
import org.ectmanager.domain.school.EstablishmentType;
import org.ectmanager.domain.school.Lifetime;
import org.ectmanager.domain.school.RegisteredSchool;
import org.ectmanager.domain.school.RegisteredSchool.AgeRange;
import org.ectmanager.domain.school.RegisteredSchool.Contact;
import org.ectmanager.domain.school.RegisteredSchool.District;
import org.ectmanager.domain.school.RegisteredSchool.LocalAuthority;
import org.ectmanager.domain.school.RegisteredSchool.Standing;
import org.ectmanager.domain.school.RegisteredSchool.Trust;
import org.ectmanager.domain.school.SchoolAddress;
import org.ectmanager.domain.school.Urn;

/** Makes a school of a row, or throws {@link BadField}. Names of persons in the row are not read. */
final class SchoolRows {

    private static final String IN_SPECIAL_MEASURES = "1";

    private SchoolRows() {}

    static RegisteredSchool school(Row row) {
        return new RegisteredSchool(
                checked(row, Columns.URN, Urn::new),
                row.required(Columns.NAME),
                type(row),
                status(row),
                lifetime(row),
                new LocalAuthority(row.text("LA (code)"), row.text("LA (name)")),
                new District(row.text("DistrictAdministrative (code)"), row.text("DistrictAdministrative (name)")),
                row.text("EstablishmentNumber"),
                row.text("UKPRN"),
                row.text("PhaseOfEducation (name)"),
                ages(row),
                address(row),
                contact(row),
                new Trust(row.text("Trusts (code)"), row.text("Trusts (name)")),
                standing(row));
    }

    private static EstablishmentType type(Row row) {
        var code = row.code(Columns.TYPE_CODE);
        return checked(row, Columns.TYPE_NAME, name -> new EstablishmentType(code, name));
    }

    private static EstablishmentStatus status(Row row) {
        return EstablishmentStatus.ofCode(row.code(Columns.STATUS_CODE))
                .orElseThrow(() -> new BadField(Columns.STATUS_CODE, "It is not a status code from 1 to 4"));
    }

    private static Lifetime lifetime(Row row) {
        var opened = row.day("OpenDate", LocalDate.MIN);
        var closed = row.day("CloseDate", LocalDate.MAX);
        if (closed.isBefore(opened)) {
            throw new BadField("CloseDate", "It is before the opening date");
        }
        return new Lifetime(opened, closed);
    }

    private static AgeRange ages(Row row) {
        var lowest = row.number("StatutoryLowAge");
        var highest = row.number("StatutoryHighAge");
        if (highest > 120 || highest < lowest) {
            throw new BadField("StatutoryHighAge", "It is below the lowest age, or no age");
        }
        return new AgeRange(lowest, highest);
    }

    private static SchoolAddress address(Row row) {
        return new SchoolAddress(
                row.text("Street"),
                row.text("Locality"),
                row.text("Address3"),
                row.text("Town"),
                row.text("County (name)"),
                row.text("Postcode"));
    }

    private static Contact contact(Row row) {
        return new Contact(
                telephone(row.text("TelephoneNum")), website(row.address("SchoolWebsite")), row.text("MainEmail"));
    }

    /** The register keeps telephone numbers as numbers, so British ones have lost their leading zero. */
    private static String telephone(String digits) {
        return digits.matches("[1-9][0-9]{8,9}") ? "0" + digits : digits;
    }

    /** Only what can safely be a link is kept; the register's addresses come with and without a scheme. */
    private static String website(String text) {
        var address = text.matches("(?i)https?://.*") ? text : "http://" + text;
        return address.matches("(?i)https?://[a-z0-9.-]+\\.[a-z]{2,}(:[0-9]+)?([/?#][^\\s\"<>]*)?") ? address : "";
    }

    private static Standing standing(Row row) {
        return new Standing(
                row.text("OfstedSpecialMeasures (code)").equals(IN_SPECIAL_MEASURES),
                row.text("Section41Approved (name)").equalsIgnoreCase("Approved"),
                row.day("DateOfLastInspectionVisit", LocalDate.MIN));
    }

    private static <T> T checked(Row row, String column, Function<String, T> parse) {
        var text = row.required(column);
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            throw new BadField(column, Optional.ofNullable(e.getMessage()).orElse("It cannot be read"));
        }
    }
}
