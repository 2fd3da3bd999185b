/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.school;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.domain.school.RegisteredSchool;

/** A school of the register by the columns of its table; what is not known is left out. */
final class RegisterColumns {

    private RegisterColumns() {}

    static Map<String, Object> of(RegisteredSchool school, long id) {
        var columns = new HashMap<String, Object>();
        columns.put("id", id);
        columns.put("urn", school.urn().digits());
        columns.put("name", school.name());
        columns.put("type_code", school.type().code());
        columns.put("type_name", school.type().name());
        columns.put("status_code", school.status().code());
        columns.put("establishment_no", school.establishmentNumber());
        columns.put("ukprn", school.ukprn());
        columns.put("phase", school.phase());
        columns.put("lowest_age", school.ages().lowest());
        columns.put("highest_age", school.ages().highest());
        putDay(columns, "opened_on", school.lifetime().knownOpening());
        putDay(columns, "closed_on", school.lifetime().knownClosing());
        putPlace(columns, school);
        putContact(columns, school);
        putStanding(columns, school);
        return columns;
    }

    private static void putPlace(Map<String, Object> columns, RegisteredSchool school) {
        columns.put("la_code", school.authority().code());
        columns.put("la_name", school.authority().name());
        columns.put("district_code", school.district().code());
        columns.put("district_name", school.district().name());
        columns.put("street", school.address().street());
        columns.put("locality", school.address().locality());
        columns.put("third_line", school.address().thirdLine());
        columns.put("town", school.address().town());
        columns.put("county", school.address().county());
        columns.put("postcode", school.address().postcode());
    }

    private static void putContact(Map<String, Object> columns, RegisteredSchool school) {
        columns.put("telephone", school.contact().telephone());
        columns.put("website", school.contact().website());
        columns.put("email", school.contact().email());
        columns.put("trust_code", school.trust().code());
        columns.put("trust_name", school.trust().name());
    }

    private static void putStanding(Map<String, Object> columns, RegisteredSchool school) {
        columns.put("special_measures", school.standing().specialMeasures());
        columns.put("section41", school.standing().section41Approved());
        putDay(columns, "overseas_inspected", school.standing().knownOverseasInspection());
    }

    private static void putDay(Map<String, Object> columns, String column, Optional<LocalDate> day) {
        day.ifPresent(known -> columns.put(column, known.toString()));
    }
}
