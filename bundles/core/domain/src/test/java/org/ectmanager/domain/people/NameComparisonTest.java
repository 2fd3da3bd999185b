/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameComparisonTest {

    @ParameterizedTest
    @CsvSource({
        "Zoë,Müller,ZOE,MULLER",
        "Søren,Łukasz,Soren,Lukasz",
        "Ann Marie,Jones,Ann-Marie,Jones",
        "Annmarie,Jones,Ann Marie,Jones",
        "Ada,Example,Ada Grace,Example",
        "Grace,Example,Ada Grace,Example",
        "Ada,Smith-Jones,Ada,Smith",
        "Ada,Smith,Ada,Smith Jones",
        "Ada,O’Neill,Ada,ONEILL",
        "Li,Wang,Wang,Li",
        "Ada,Example,'',Example",
    })
    void the_same_name_written_in_another_way_agrees(String given, String family, String other, String otherFamily) {
        assertThat(NameComparison.agree(new PersonName(given, family), "", other, otherFamily))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Ada,Smith,Ada,Jones", "Ada,Smith,Bea,Smith", "Ada,Smith,Smith,Jones"})
    void another_name_does_not(String given, String family, String other, String otherFamily) {
        assertThat(NameComparison.agree(new PersonName(given, family), "", other, otherFamily))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Jones,true", "Brown,false", "'',false"})
    void a_previous_surname_counts(String previous, boolean agrees) {
        assertThat(NameComparison.agree(new PersonName("Ada", "Smith"), previous, "Ada", "Jones"))
                .isEqualTo(agrees);
    }
}
