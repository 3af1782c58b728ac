/// What the files of `TinyResults` must be, byte for byte.
enum Golden {
    static let resultsFile = #"""
        {
         "assumptions":[
          {"id":"A1","text":"Two lines:\u000a\u0009and a tab."}
         ],
         "attack_check":{
          "cells":0,
          "exposed":0,
          "fewest_values":0,
          "narrowest":null
         },
         "breakdowns":[
          {"code":"Wales","denominator":16,"dimension":"age","group":"50–59","kpi":4,"level":"nation","lower95":"1.1116","numerator":1,"percent":"6.2500","status":"too-few","upper95":"28.3317"}
         ],
         "case_mix":[
          {"adjusted_percent":null,"code":"W01","comparison":null,"crude_percent":null,"expected":null,"kpi":5,"lower95":null,"observed":null,"ratio":null,"status":"withheld","upper95":null},
          {"adjusted_percent":"54.3478","code":"W01","comparison":"similar","crude_percent":"50.0000","expected":"110.4","kpi":4,"lower95":"47.5234","observed":120,"ratio":"1.0870","status":"ok","upper95":"61.1723"}
         ],
         "changes":[
          {"change":"1.5000","code":"W01","kpi":2,"level":"service","lower95":"1.1000","previous_year":2020,"reason":null,"upper95":null,"verdict":"better"},
          {"change":null,"code":"W01","kpi":4,"level":"service","lower95":null,"previous_year":2020,"reason":"definition-changed","upper95":null,"verdict":null}
         ],
         "cohort_flow":[
          {"remaining":243,"removed":0,"rule":"Records in the extract","step":"read"},
          {"remaining":240,"removed":3,"rule":"The service is registered, for the year","step":"C1"}
         ],
         "completeness":[
          {"applicable":240,"code":"W01","field":"1.05 CareRes","level":"service","missing":60,"percent_missing":"25.0000","status":"ok"}
         ],
         "data_quality":[
          {"findings":1,"kpis":[4,6],"rule":"REC-01","service":"","severity":"warning"},
          {"findings":12,"kpis":[4,6],"rule":"REC-01","service":"W01","severity":"warning"}
         ],
         "data_quality_effects":[
          {"denominator":12,"kpi":4,"numerator":3,"rule":"REC-01","status":"ok"},
          {"denominator":null,"kpi":6,"numerator":null,"rule":"REC-01","status":"withheld"}
         ],
         "data_quality_fields":[
          {"field":"1.05 CareRes","findings":12,"rule":"REC-01","service":"W01"}
         ],
         "data_quality_rules":[
          {"accepted_because":"Test rows","accepted_by":"Audit lead","error_above":"5.0","findings":13,"kpis":[4,6],"rule":"REC-01","severity":"warning","warning_from":"0.1","wording":"A \"code\" is not in its list"}
         ],
         "definition_effects":[
          {"denominator_added":0,"denominator_removed":12,"former_version":"0.9","kpi":5,"numerator_added":8,"numerator_removed":40,"previous_year":2020,"status":"ok","version":"1.0"}
         ],
         "distributions":[
          {"code":"ALL","kpi":4,"level":"national","lower_quartile":"50.0000","median":"50.0000","services":1,"upper_quartile":"50.0000"},
          {"code":"Wales","kpi":5,"level":"nation","lower_quartile":null,"median":null,"services":0,"upper_quartile":null}
         ],
         "edition":{
          "definition_versions":{"4":"1.0"},
          "disclosure_policy":"audit",
          "disclosure_rules":{
           "breakdowns_below_nation":"hes-2018",
           "fewest_judged":20,
           "fewest_shown":8,
           "national":"as-others",
           "rounded_to":1,
           "totals":"true-counts",
           "version":"1.0",
           "withholding":"denominators"
          },
          "follow_up_complete_to":"2021-10",
          "freeze_date":"2022-12-01",
          "inputs":[
           {"path":"extracts/2021/patients.csv","rows":240,"sha256":"0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a"}
          ],
          "licence":"MIT",
          "outlier_rules":{
           "alarm":"99.8",
           "alert":"95",
           "fewest_patients":20,
           "fewest_services":3,
           "guidance":"Guidance",
           "version":"2017"
          },
          "program_version":"0.1.0",
          "published_on":"2023-01-12",
          "revision":1,
          "synthetic":true,
          "year":2021
         },
         "equity":[
          {"code":"ALL","difference":"10.0000","dimension":"sex","direction":"no-clear-difference","group":"Female","group_denominator":100,"group_numerator":30,"kpi":4,"level":"national","lower95":"-2.0177","reference":"Male","reference_denominator":100,"reference_numerator":20,"status":"ok","upper95":"21.6404"},
          {"code":"Wales","difference":null,"dimension":"imd","direction":null,"group":"1 (most deprived)","group_denominator":null,"group_numerator":null,"kpi":4,"level":"nation","lower95":null,"reference":"5 (least deprived)","reference_denominator":null,"reference_numerator":null,"status":"withheld","upper95":null}
         ],
         "facilities":[
          {"answered":1,"answers":[
            {"answer":"The service","service":"W01","status":"answered"}
           ],"asked":1,"column":"monitoring","group":"Monitoring","kind":"choice","lower_quartile":null,"median":null,"name":"Who monitors","question":"Who monitors patients?","shares":[
            {"answer":"The service","denominator":1,"lower95":"20.6543","numerator":1,"percent":"100.0000","upper95":"100.0000"}
           ],"unit":"","upper_quartile":null},
          {"answered":0,"answers":[
            {"answer":null,"service":"W01","status":"unusable"}
           ],"asked":1,"column":"wte_nurse","group":"Staffing","kind":"decimal","lower_quartile":null,"median":null,"name":"Nurses","question":"How many nurses?","shares":[],"unit":"whole-time equivalents","upper_quartile":null}
         ],
         "figures":[
          {"code":"ALL","comparison":null,"denominator":240,"excluded":0,"kpi":4,"level":"national","lower95":"43.7215","missing":9,"name":"All services","numerator":120,"outlier":null,"percent":"50.0000","rag":"amber","status":"ok","upper95":"56.2785"},
          {"code":"W01","comparison":"similar","denominator":240,"excluded":0,"kpi":4,"level":"service","lower95":"43.7215","missing":9,"name":"Dyffryn, \"Cwm\" FLS","numerator":120,"outlier":"negative-alert","percent":"50.0000","rag":"amber","status":"ok","upper95":"56.2785"},
          {"code":"W01","comparison":null,"denominator":null,"excluded":null,"kpi":5,"level":"service","lower95":null,"missing":null,"name":"Dyffryn, \"Cwm\" FLS","numerator":null,"outlier":null,"percent":null,"rag":null,"status":"withheld","upper95":null}
         ],
         "funnels":[
          {"assessed":0,"expected_alarms":"0.000","expected_flags":"0.000","kpi":1,"negative_alarms":0,"negative_alerts":0,"phi":null,"positive_alarms":0,"positive_alerts":0,"target":null,"tau":null},
          {"assessed":1,"expected_alarms":"0.002","expected_flags":"0.050","kpi":4,"negative_alarms":0,"negative_alerts":1,"phi":"2.5000","positive_alarms":0,"positive_alerts":0,"target":"50.0000","tau":"0.031000"}
         ],
         "indicators":[
          {"amber":50,"author":"The team","definition_version":"1.0","denominator":"all patients","exclusions":"none","green":80,"kind":"proportion","kpi":4,"missing_rule":"a blank date counts as not met","name":"FLS assessment within 90 days","numerator":"assessed within 90 days","question":"How many patients were assessed within 90 days?","reviewed":"2026-11-01","short_name":"Assessed in 90 days","standards":["Clinical Standards for FLSs, 2019"]}
         ],
         "missed_opportunities":[
          {"code":"W01","expected":"48.0","level":"service","missed":"-2.0","observed":50,"status":"provisional"}
         ],
         "outliers":[
          {"code":"W01","kpi":4,"previous_reason":null,"previous_status":"within","previous_year":2020,"reason":null,"status":"negative-alert"},
          {"code":"W01","kpi":5,"previous_reason":"no-earlier-edition","previous_status":null,"previous_year":null,"reason":"withheld","status":null}
         ],
         "responses":[
          {"from":"Clinical lead","kpis":[4],"received":"2023-01-05","service":"W01","text":"We *know*.\u000a"}
         ],
         "schema":"flsdb-results/1",
         "series":[
          {"code":"W01","denominator":null,"kpi":2,"level":"service","month":1,"numerator":21,"percent":null,"status":"ok"},
          {"code":"W01","denominator":null,"kpi":4,"level":"service","month":2,"numerator":null,"percent":null,"status":"withheld"}
         ],
         "services":[
          {"code":"W01","hip_fracture_basis":"NHFD","hip_fractures":30,"icb":"Cwm Health Board","joined":"2016-01-01","latitude":"51.6","left":"","longitude":"-3.2","merged_into":"","name":"Dyffryn, \"Cwm\" FLS","nation":"Wales","postcode_areas":["CF","NP"],"provider":"Ysbyty Dyffryn","region":"South Wales"}
         ],
         "trends":[
          {"code":"ALL","first_year":2017,"kpi":4,"level":"national","meaning":"improving","reason":null,"trend":"increasing"}
         ],
         "variation":[
          {"assurance":"consistently-missed","code":"ALL","first_month":"2021-01","kpi":4,"last_month":"2021-12","level":"national","lower":"41.7112","mean":"50.4167","months":12,"reason":null,"upper":"59.1221","variant":"screened","variation":"common-cause"}
         ],
         "withheld":[
          {"cells":1,"reason":"1 to 7 patients in the figure"}
         ]
        }

        """#

    static let indicators = #"""
        year,level,code,name,kpi,denominator,numerator,missing,excluded,percent,lower95,upper95,rag,comparison,outlier,status
        2021,national,ALL,All services,4,240,120,9,0,50.0000,43.7215,56.2785,amber,,,ok
        2021,service,W01,"Dyffryn, ""Cwm"" FLS",4,240,120,9,0,50.0000,43.7215,56.2785,amber,similar,negative-alert,ok
        2021,service,W01,"Dyffryn, ""Cwm"" FLS",5,,,,,,,,,,,withheld

        """#
}
