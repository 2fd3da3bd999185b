/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.schoolregister;

import java.util.HashMap;
import java.util.Map;

/** One fictional school as its published row. Its number decides whether it is closed, in special measures and so on. */
final class SampleRow {

    private final Map<String, String> values = new HashMap<>();

    SampleRow(
            SampleKinds.Kind kind, int number, String name, SamplePlaces.Authority authority, int town, String place) {
        identity(kind, number, name, kind.type().overseas() ? null : authority);
        life(number);
        kind(kind, number);
        address(kind, number, place, authority, town);
        standing(kind, number);
        coded(
                "Boarders",
                kind.type().independent() && number % 4 == 0 ? "3" : "1",
                kind.type().independent() && number % 4 == 0 ? "Boarding school" : "No boarders");
        coded("Gender", "3", "Mixed");
    }

    String value(String column) {
        return values.getOrDefault(column, "");
    }

    private void identity(SampleKinds.Kind kind, int number, String name, SamplePlaces.Authority authority) {
        put("URN", String.valueOf(990001 + number));
        coded(
                "LA",
                authority == null ? "0" : authority.code(),
                authority == null ? "Does not apply" : authority.name());
        put("EstablishmentNumber", String.valueOf(2000 + number * 7 % 6000));
        put("EstablishmentName", name);
        put("UKPRN", String.valueOf(19990001 + number));
        coded(
                "TypeOfEstablishment",
                String.valueOf(kind.type().code()),
                kind.type().name());
        coded(
                "EstablishmentTypeGroup",
                String.valueOf(kind.type().groupCode()),
                kind.type().group());
        put("LastChangedDate", day(number, 2026));
        put("Country (name)", authority == null ? "Not a real country" : "");
    }

    private void life(int number) {
        if (number % 83 == 40) {
            coded("EstablishmentStatus", "4", "Proposed to open");
            put("OpenDate", "01-09-2027");
            return;
        }
        put("OpenDate", number % 5 == 0 ? "" : day(number, 1950 + number * 3 % 70));
        if (number % 17 == 9) {
            coded("EstablishmentStatus", "2", "Closed");
            coded("ReasonEstablishmentClosed", "2", "Closure");
            put("CloseDate", "31-08-" + (2021 + number % 5));
        } else if (number % 61 == 30) {
            coded("EstablishmentStatus", "3", "Open, but proposed to close");
        } else {
            coded("EstablishmentStatus", "1", "Open");
        }
    }

    private void kind(SampleKinds.Kind kind, int number) {
        coded(
                "PhaseOfEducation",
                String.valueOf(kind.phase().code()),
                kind.phase().name());
        put("StatutoryLowAge", String.valueOf(kind.lowest()));
        put("StatutoryHighAge", String.valueOf(kind.highest()));
        put("SchoolCapacity", String.valueOf(90 + number * 37 % 1400));
        put("NumberOfPupils", String.valueOf(60 + number * 31 % 1300));
        if (kind.type().trust()) {
            var trust = number % SamplePlaces.TRUSTS.size();
            coded("TrustSchoolFlag", "3", "Supported by a multi-academy trust");
            coded("Trusts", String.valueOf(99001 + trust), SamplePlaces.TRUSTS.get(trust));
        } else {
            coded("TrustSchoolFlag", "0", "Not applicable");
        }
    }

    private void address(SampleKinds.Kind kind, int number, String place, SamplePlaces.Authority authority, int town) {
        put("Street", SamplePlaces.STREETS.get(number % SamplePlaces.STREETS.size()));
        put("Locality", number % 6 == 0 ? "Old Town" : "");
        put("Town", place);
        put("HeadPreferredJobTitle", number % 9 == 0 ? "Principal" : "Headteacher");
        put("SchoolWebsite", (number % 3 == 0 ? "www." : "https://www.") + "school-" + (990001 + number) + ".example");
        if (kind.type().overseas()) {
            return;
        }
        put("County (name)", authority.county());
        put("Postcode", "ZZ" + authority.code().substring(2) + town + " " + number % 9 + letters(number));
        put("TelephoneNum", "1632960" + String.format("%03d", number % 1000));
        coded("DistrictAdministrative", authority.districtCode(town), authority.districtName(town));
    }

    private void standing(SampleKinds.Kind kind, int number) {
        var inMeasures =
                number % 29 == 11 && !kind.type().overseas() && !kind.type().independent();
        coded("OfstedSpecialMeasures", inMeasures ? "1" : "0", inMeasures ? "In special measures" : "Not applicable");
        var section41 = kind.type().code() == 10;
        put("Section41Approved (name)", !section41 ? "Not applicable" : number % 2 == 0 ? "Approved" : "Not approved");
        put("BSOInspectorateName (name)", kind.type().overseas() ? "A fictional inspectorate" : "Not applicable");
        put("DateOfLastInspectionVisit", kind.type().overseas() ? day(number, 2018 + number % 4 * 2) : "");
    }

    private void coded(String column, String code, String name) {
        put(column + " (code)", code);
        put(column + " (name)", name);
    }

    private void put(String column, String value) {
        values.put(column, value);
    }

    private static String letters(int number) {
        var allowed = "ABDEFGHJLNPQRSTUWXYZ";
        return "" + allowed.charAt(number % 20) + allowed.charAt(number / 20 % 20);
    }

    private static String day(int number, int year) {
        return String.format("%02d-%02d-%d", 1 + number % 28, 1 + number % 12, year);
    }
}
