/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.school;

import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.port.Schools.Added;
import org.ectmanager.application.port.Schools.Origin;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.application.school.Fact;
import org.ectmanager.application.school.SchoolText;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.school.EstablishmentStatus;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.school.Urn;
import org.ectmanager.persistence.transaction.Row;

/** The columns by which projections read a school. */
public final class SchoolColumns {

    /** Of a table {@code school} named s. */
    public static final String SCHOOL = " s.id school_id, s.urn, s.name school_name, s.type_code, s.type_name, s.phase,"
            + " s.street, s.locality, s.town, s.county, s.postcode, s.telephone school_telephone, s.website, s.la_name, s.la_code,"
            + " s.establishment_no, s.special_measures, s.overseas_inspected, s.trust_name, s.status_code,"
            + " s.in_register, s.added_by, s.added_at ";

    private SchoolColumns() {}

    public static School school(Row row) {
        return new School(
                new SchoolId(row.number("school_id")),
                row.text("urn"),
                row.text("school_name"),
                row.count("type_code"),
                row.text("type_name"),
                row.text("phase"),
                row.text("street"),
                row.text("locality"),
                row.text("town"),
                row.text("county"),
                row.text("postcode"),
                row.text("school_telephone"),
                row.text("website"),
                row.text("la_name"),
                number(row),
                row.flag("special_measures"),
                row.possibleDate("overseas_inspected"),
                row.text("trust_name"),
                EstablishmentStatus.ofCode(row.count("status_code")).orElseThrow(),
                origin(row));
    }

    /** Of the columns in_register, added_by and added_at. */
    public static Origin origin(Row row) {
        return new Origin(
                row.flag("in_register"),
                row.possibleMoment("added_at").map(at -> new Added(new BodyId(row.text("added_by")), at)));
    }

    /** The facts that an appropriate body may say. */
    static SchoolText text(Row row) {
        return new SchoolText(Map.ofEntries(
                Map.entry(Fact.NAME, row.text("school_name")),
                Map.entry(Fact.PHASE, row.text("phase")),
                Map.entry(Fact.STREET, row.text("street")),
                Map.entry(Fact.LOCALITY, row.text("locality")),
                Map.entry(Fact.TOWN, row.text("town")),
                Map.entry(Fact.COUNTY, row.text("county")),
                Map.entry(Fact.POSTCODE, row.text("postcode")),
                Map.entry(Fact.AUTHORITY, row.text("la_code")),
                Map.entry(Fact.ESTABLISHMENT, row.text("establishment_no")),
                Map.entry(Fact.TELEPHONE, row.text("school_telephone")),
                Map.entry(Fact.WEBSITE, row.text("website"))));
    }

    /** Empty for a school that the register does not have yet. */
    public static Optional<Urn> urn(Row row) {
        return Optional.of(row.text("urn")).filter(urn -> !urn.isEmpty()).map(Urn::new);
    }

    /** The DfE number: authority and establishment, as schools write it. */
    public static String number(Row row) {
        var establishment = row.text("establishment_no");
        return establishment.isEmpty() ? "" : row.text("la_code") + "/" + establishment;
    }
}
