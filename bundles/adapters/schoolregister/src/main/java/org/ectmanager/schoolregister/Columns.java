/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.schoolregister;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns of one file, found by name: the two published forms order them differently. */
final class Columns {

    static final String URN = "URN";
    static final String NAME = "EstablishmentName";
    static final String TYPE_CODE = "TypeOfEstablishment (code)";
    static final String TYPE_NAME = "TypeOfEstablishment (name)";
    static final String STATUS_CODE = "EstablishmentStatus (code)";

    private static final List<String> NEEDED = List.of(URN, NAME, TYPE_CODE, TYPE_NAME, STATUS_CODE);

    private final Map<String, Integer> places = new HashMap<>();
    private final int count;

    Columns(List<String> header) {
        for (var place = 0; place < header.size(); place++) {
            places.putIfAbsent(header.get(place).strip(), place);
        }
        count = header.size();
    }

    List<String> missing() {
        return NEEDED.stream().filter(name -> !places.containsKey(name)).toList();
    }

    int count() {
        return count;
    }

    /** Empty when the file has no such column. */
    String valueOf(String column, List<String> fields) {
        var place = places.get(column);
        return place == null ? "" : fields.get(place).strip();
    }
}
