/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.schoolregister;

import java.util.List;

/** Places and words for the sample: all made up, so that no real school is meant. */
final class SamplePlaces {

    record Authority(String code, String name, String county, List<String> towns) {

        String districtCode(int town) {
            return "E9" + code + String.format("%04d", town / 3 + 1);
        }

        String districtName(int town) {
            return towns.get(town / 3 * 3) + " District";
        }
    }

    static final List<Authority> AUTHORITIES = List.of(
            new Authority(
                    "991",
                    "Northshire",
                    "Northshire",
                    List.of("Kestrelford", "Alderbridge", "Wrenhaven", "Stonemere", "Upper Tarrow", "Hollin Cross")),
            new Authority(
                    "992",
                    "Westmarch",
                    "Westmarch",
                    List.of("Marchbury", "Lower Quill", "Otterwick", "Bramblecombe", "Thistledown", "Copperhythe")),
            new Authority(
                    "993",
                    "Saltcombe Bay",
                    "",
                    List.of("Saltcombe", "Gullscar", "Harbour Fell", "Cockleton", "Sandwyke", "Pilot's Reach")),
            new Authority(
                    "994",
                    "Harrowmere, City of",
                    "",
                    List.of(
                            "Harrowmere",
                            "Weavers Green",
                            "Tanner's Hythe",
                            "Lantern Hill",
                            "Millgarth",
                            "Foundry Row")),
            new Authority(
                    "995",
                    "Fenlow and the Isles",
                    "Fenlowshire",
                    List.of("Fenlow", "Eelbrook", "Reedham Staithe", "St Osric", "Long Drove", "Isle of Tern")));

    static final List<String> OVERSEAS = List.of("Port Amaranth", "Santa Ferula", "Val d'Orée", "Königswinkel am See");

    static final List<String> WORDS = List.of(
            "Ashgrove",
            "Beechcroft",
            "Curlew Rise",
            "Damson Lane",
            "Elmfield",
            "Foxholes",
            "Greenshank",
            "Hazelbank",
            "Ivy Bridge",
            "Juniper Hill",
            "Kingfisher",
            "Linden Park",
            "Meadowsweet",
            "Nightingale",
            "Oakhanger",
            "Peregrine",
            "Quince Tree",
            "Rowan Way",
            "Sycamore",
            "Teasel Fold",
            "Brontë Rise",
            "Vetch Green",
            "Willowherb",
            "Yarrow",
            "Zoë Fielding",
            "Larkspur",
            "Marram",
            "Old Windmill",
            "Señora Núñez",
            "Sorrel Bank",
            "Harebell",
            "Plover",
            "École du Pré");

    static final List<String> SAINTS = List.of(
            "Osric",
            "Thérèse",
            "Wulfrun",
            "Anselm",
            "Brígid",
            "Cædmon",
            "Dunstan",
            "Eanswythe",
            "François",
            "Gundred",
            "Hilda",
            "Ia",
            "Joan of Arc",
            "Kenelm",
            "Laurence",
            "Modwen");

    static final List<String> STREETS = List.of(
            "School Lane",
            "Church Street",
            "Mill Road",
            "The Green",
            "Orchard Way",
            "Station Road",
            "Tithe Barn Hill",
            "Rope Walk",
            "St Osric's Street",
            "Causeway");

    static final List<String> TRUSTS = List.of(
            "TALL OAKS LEARNING TRUST",
            "THE KESTREL PARTNERSHIP",
            "HARBOUR LIGHTS MULTI ACADEMY TRUST",
            "FENLOW SCHOOLS TRUST",
            "LANTERN EDUCATION TRUST");

    private SamplePlaces() {}
}
