/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.school;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where a school is. Lines that the register leaves out are empty. The postcode is in capitals with one blank. */
public record SchoolAddress(
        String street, String locality, String thirdLine, String town, String county, String postcode) {

    public SchoolAddress {
        street = street.strip();
        locality = locality.strip();
        thirdLine = thirdLine.strip();
        town = town.strip();
        county = county.strip();
        postcode = postcode.strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** What is known, as on an envelope. */
    public List<String> lines() {
        return Stream.of(street, locality, thirdLine, town, county, postcode)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
