package org.tautband.demo;

import java.util.List;

/** Why fictional clients come: where it hurts, what they say from visit to visit, what is planned. */
record DemoComplaint(List<String> muscles, List<String> words, String plan) {

    static final List<DemoComplaint> ALL = List.of(
            new DemoComplaint(
                    List.of("upper_trapezius", "levator_scapulae", "suboccipitals"),
                    List.of(
                            "Neck stiff by noon, dull ache up to the temple after screen work.",
                            "Slept better; the ache starts later in the day now.",
                            "Long week at the laptop, left side tight again."),
                    "Breaks each hour, neck side bend daily. Look again in two weeks."),
            new DemoComplaint(
                    List.of("infraspinatus", "supraspinatus", "deltoid_anterior"),
                    List.of(
                            "Ache deep in the shoulder when reaching overhead.",
                            "Can comb the hair again without a catch.",
                            "Painted a ceiling at the weekend, sore since."),
                    "Arm across the body stretch, warm pack in the evening."),
            new DemoComplaint(
                    List.of("quadratus_lumborum", "iliocostalis_lumborum", "gluteus_medius"),
                    List.of(
                            "Low back ache after sitting, eases when walking.",
                            "Walked every day; getting up is easier.",
                            "Lifted boxes at work, ache on one side."),
                    "Keep walking, lying knee roll, warm pack. No bed rest."),
            new DemoComplaint(
                    List.of("piriformis", "gluteus_minimus", "tensor_fasciae_latae"),
                    List.of(
                            "Deep buttock ache on long drives.",
                            "Drove two hours with one stop, was fine.",
                            "Ache back after a long run."),
                    "Seated figure four, shorter drives with stops."),
            new DemoComplaint(
                    List.of("gastrocnemius", "soleus", "tibialis_anterior"),
                    List.of(
                            "Calf tight on the second half of a run.",
                            "Ran 5 km without stopping.",
                            "Hills again, calf grumbles."),
                    "Calf stretch with the knee straight and bent, build up slowly."),
            new DemoComplaint(
                    List.of("extensor_carpi_radialis", "extensor_digitorum", "brachioradialis"),
                    List.of(
                            "Forearm sore from the mouse, grip feels weak in the evening.",
                            "Changed the mouse, less sore.",
                            "Gardening all day, sore at the elbow."),
                    "Palm-down wrist stretch, change tasks each hour."),
            new DemoComplaint(
                    List.of("masseter", "temporalis"),
                    List.of(
                            "Wakes with a tight jaw; dentist found nothing.",
                            "Fewer mornings with a tight jaw.",
                            "Stressful month, clenching again."),
                    "Relaxed jaw opening, rest the tongue on the roof of the mouth."),
            new DemoComplaint(
                    List.of("rhomboids", "middle_trapezius", "thoracic_erector_spinae"),
                    List.of(
                            "Burning between the shoulder blades after an hour of sitting.",
                            "Less burning; stands up more often.",
                            "Carried the toddler a lot, tight again."),
                    "Doorway chest stretch, change position, ball against the wall."));
}
