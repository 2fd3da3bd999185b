/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.ectmanager.domain.duty.Party;
import org.ectmanager.domain.records.BodyRecord.Point;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("R52 Records of the appropriate body")
class R52BodyRecordTest {

    @ParameterizedTest
    @EnumSource
    void it_holds_start_service_working_pattern_and_absences_of_each_teacher(Point point) {
        assertThat(BodyRecord.check(EnumSet.complementOf(EnumSet.of(point)))
                        .reason()
                        .sentence())
                .endsWith("lacks: " + point.words() + ".");
    }

    @Test
    void with_all_of_them_the_record_is_whole() {
        assertThat(BodyRecord.check(EnumSet.allOf(Point.class)).stops()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0,0,0", "1,0,1", "0,2,1"})
    void it_chases_the_school_for_missing_and_unsigned_reports(int missing, int unsigned, int duties) {
        var chase = BodyRecord.chase(missing, unsigned);
        assertThat(chase).hasSize(duties);
        assertThat(chase).allSatisfy(duty -> {
            assertThat(duty.who()).isEqualTo(Party.APPROPRIATE_BODY);
            assertThat(duty.told()).contains(Party.HEAD_TEACHER);
            assertThat(duty.because().sentence()).startsWith(missing + " reports are missing and " + unsigned);
        });
    }
}
