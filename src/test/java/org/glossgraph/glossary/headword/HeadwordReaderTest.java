package org.glossgraph.glossary.headword;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headwords as people write them; the second column is the name, the third its other names. */
class HeadwordReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "CB (Centre Board); CB; Centre Board",
                "Velocity Made Good (VMG); Velocity Made Good; VMG",
                "Automatic Identification Systems (AIS); Automatic Identification Systems; AIS",
                "R&R (Rest & Recreation); R&R; Rest & Recreation",
                "D-GPS (Differential-Global Positioning System); D-GPS; Differential-Global Positioning System",
                "GPS - Global Positioning System; GPS; Global Positioning System",
                "VHF: Very High Frequency; VHF; Very High Frequency",
                "Painter (bow line); Painter; bow line",
                "Sheet (Rope); Sheet; Rope",
                "HydroFoil (lifting wing); HydroFoil; ",
                "2:1 hull (narrow hull); 2:1 hull; narrow hull",
                "Reach (“broad reach”); Reach; broad reach",
                "Gybe (in-boat move); Gybe; in-boat move",
                "P/S (Port Side / Starboard); P/S; Port Side|Starboard",
                "SB/PS (Star Board / Port Side); SB/PS; Star Board / Port Side",
                "Mooring or mooring buoy; Mooring; mooring buoy",
                "Personal Flotation Device or PFD; Personal Flotation Device; PFD",
                "Port or starboard; Port or starboard; ",
                "Spring tides or neap tides; Spring tides or neap tides; ",
                "Upper anchor or lower anchor; Upper anchor or lower anchor; ",
                "Anchor or sea anchor; Anchor; sea anchor",
                "Rescue boat or rescue vessel; Rescue boat; rescue vessel",
                "Fe(III); Fe(III); ",
                "f(x); f(x); ",
                "Oar(s); Oar; ",
                "DDT(M); DDT; ",
                "Marks (M1 to M4); Marks; ",
                "Signals (flag vs light); Signals; ",
                "STORM SAIL (small sail); STORM SAIL; small sail",
                "帆:sail; 帆; sail",
                "VHF：Very High Frequency; VHF; Very High Frequency",
                "2:1 purchase; 2:1 purchase; ",
                "MOB (Man Overboard / Member Overboard); MOB; Man Overboard|Member Overboard",
                "Draught, draft; Draught, draft; ",
                "Harbour, harbor; Harbour; harbor",
                "Mizzen-mast or mizzen mast; Mizzen-mast; mizzen mast",
                "How does a keel work?; keel; ",
                "Reefed (Sail); Reefed Sail; Reefed",
                "Sails (Jib, Main, Spinnaker); Sails; ",
                "Mean Low Water (MLW, chart datum); Mean Low Water; MLW|chart datum",
                "Port, Bow, Stern (P/B/S); Port, Bow, Stern; P/B/S",
                "Beaufort (Simpson) scale; Beaufort scale; Simpson scale",
                "Global Positioning (GP) receiver; Global Positioning receiver; GP",
                "Bermuda Rig/Marconi Rig; Bermuda Rig; Marconi Rig",
                "VMG / Made Good (Velocity Made Good); VMG; Made Good|Velocity Made Good",
                "TCP/IP; TCP/IP; ",
                "Centre Board (CB) / VMG — Velocity Made Good; Centre Board; CB|VMG|Velocity Made Good",
                "Mast/ spar; Mast; spar",
                "Sailing w/ crew; Sailing w/ crew; ",
                "km/H — Kilometres per Hour; km/H; Kilometres per Hour",
                "W3R (World Wide Web Regatta); W3R; World Wide Web Regatta",
                "IRR2 (International Racing Rules, Second Edition); IRR2; International Racing Rules, Second Edition",
                "Draft rule (Measurement Rule - MR); Draft rule; Measurement Rule|MR",
                "(storm) jib; storm jib; jib",
                "(to) reef; reef; ",
                "**Keel **; Keel; ",
                "Halyard.; Halyard; ",
                "etc.; etc.; ",
                "Voile (ou toile); Voile; toile",
                "「帆」; 帆; ",
                "and/or; and/or; ",
                "Kedge (verb); Kedge; ",
                "Foot (of a sail); Foot; ",
                "Hoist (a sail); Hoist; ",
                "Spar (aka “stick”); Spar; stick",
                "bearing, true; bearing, true; ",
                "anchorage, anchoring; anchorage, anchoring; ",
                "Drift (in currents); Drift; ",
                "Course (θ); Course; ",
                "Course $\\theta$; Course; ",
                "$\\theta$; $\\theta$; ",
                "Jib (a.k.a. Foresail); Jib; Foresail",
                "Jib, also called foresail; Jib; foresail",
                "3. Keel; Keel; ",
                "3.2 Keel; Keel; ",
                "420 dinghy; 420 dinghy; ",
                "Keel:; Keel; ",
                "what is a keel; keel; ",
                "What is the Beaufort scale?; Beaufort scale; ",
                "What are cleats?; cleats; ",
                "What's an anchor?; anchor; ",
                "What does “to luff” mean?; to luff; ",
                "What is VHF (Very High Frequency)?; VHF; Very High Frequency",
                "What-if analysis; What-if analysis; ",
                "Keel (unclosed; Keel; unclosed",
                "(); (); "
            })
    void readsNames(String heading, String name, String others) {
        List<String> expected = others == null ? List.of() : List.of(others.split("\\|"));
        assertThat(HeadwordReader.read(heading, "")).isEqualTo(new Headword(name, expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Tidal (Current); A current that the tide makes.; Tidal Current; Tidal",
                "Laser (dinghy); A dinghy for one sailor.; Laser; ",
                "Laser (dinghy); It is fast.; Laser; dinghy",
                "Portable (tender); It fits in a bag.; Portable; tender",
                "Bow (front); The front end of a boat.; Bow; front"
            })
    void looksAtTheDefinitionToTellAQualifier(
            String heading, String definition, String name, String others) {
        List<String> expected = others == null ? List.of() : List.of(others);
        assertThat(HeadwordReader.read(heading, definition))
                .isEqualTo(new Headword(name, expected));
    }
}
